//# allFunctionsCalledOnLoad
const{search:o}=new URL(import.meta.url),n={"form.na":"Does not apply","form.na-short":"N/A","form.unknown":"I do not know"};export{n as a};
//# sourceMappingURL=answers-DfavxUN.js.map
