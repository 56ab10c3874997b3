### unfinished: yes
### The conference, visit, reading and further note templates are still to be translated; this file is then replaced.
