/**
 * Runs a script of the build and gives the variable that it leaves. VS Code runs extensions in a web worker in the same way: there no
 * other can load a second file.
 */
export function runScript(script: string, variable: string): unknown {
  return new Function(`${script}\nreturn ${variable};`)();
}
