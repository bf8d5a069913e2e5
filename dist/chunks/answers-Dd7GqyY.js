const o={"form.na":"Does not apply","form.na-short":"N/A","form.unknown":"I do not know"};export{o as a};
//# sourceMappingURL=answers-Dd7GqyY.js.map
