package law

// all is the law of every jurisdiction recorded, in the order of codes, federal law first.
var all = [...]*data{&federal, &alabama, &arkansas, &california, &illinois, &newMexico, &oregon, &utah, &virginia}
