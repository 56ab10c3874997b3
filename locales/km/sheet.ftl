### reviewed: no
### date: 2026-11-22
### checked: by meaning; the child speaks, in the first person, to its adults; លោកអ្នក is not needed; កូន, as a child speaks
### to its family.
### second pass, by the same hand: 2026-11-22; each line read back into English by itself and compared with the source; nothing
### changed.
### back-translation: "The works and plan of me" "Thank you that you came. First, I want to show:" "I have pride toward this
### work because:" "This matter was hard for me. What helped me:" "My next goal is:" "At home, what helps me is:" "The
### family's questions and ideas for me:" (I: the child)

sheet-title = ស្នាដៃ និងគម្រោងរបស់កូន
sheet-agenda = សូមអរគុណដែលបានមក។ ដំបូង កូនចង់បង្ហាញ:
sheet-proud = កូនមានមោទនភាពចំពោះស្នាដៃនេះ ព្រោះ:
sheet-hard = រឿងនេះពិបាកសម្រាប់កូន។ អ្វីដែលបានជួយកូន:
sheet-goal = គោលដៅបន្ទាប់របស់កូនគឺ:
sheet-help = នៅផ្ទះ អ្វីដែលជួយកូនគឺ:
sheet-ideas = សំណួរ និងគំនិតរបស់គ្រួសារសម្រាប់កូន:
