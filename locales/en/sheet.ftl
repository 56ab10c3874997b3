### The sheet that a child prepares its conference with: beginnings of sentences in its own voice, to the adults of its family, with
### room to write behind each. Printed beside the same in the school's language. No variables; nothing agrees with the child's gender.
### reviewed: no. date: 2026-11-22. checked: plain words that a child of seven can read; one thing each.

# Above the page.
sheet-title = My work and my plan
# What it will show, and in which order.
sheet-agenda = Thank you for coming. First I want to show you:
sheet-proud = I feel proud of this because:
# What was hard is said together with what helped.
sheet-hard = This was hard for me. What helped me:
sheet-goal = My next goal is:
# How its family can help.
sheet-help = At home, it helps me when:
# For the adults' own words at the end.
sheet-ideas = Your questions and ideas for me:
