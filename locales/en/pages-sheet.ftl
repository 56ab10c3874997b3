# The staff's words around a child's preparation sheet, and the plan on a family's card. What stands on the paper is in `sheet.ftl`.

# $child (text): as the teacher calls it
prep-title = { $child }: preparation sheet
prep-back = Back to the desk
prep-hint = Print this page. What is empty is printed as lines to write on.
prep-words = What { $child } wants to say
prep-words-hint = In the child’s own words, in whatever language.
prep-save = Keep
prep-plan = The plan that went home
# $field (text): the starter; $detail (text): what is wrong with it
prep-problem = { $field } { $detail }

# $time (text): when it went home; $child (text); $home (text): what the family does; $class (text): what the teacher does; $date (text): a day
thread-plan = Plan for { $child }, { $time }: at home, { $home }; in class, { $class }. Next text: { $date }.

## What stands behind the words that invite to a town hall: families read it, translated as the sender's own words are
# $when (text): the moment; $place (text): where
hall-facts = { $when }, { $place }. Will you come? Reply YES or NO.
# $languages (text): by their own names
hall-facts-interpreters = { $when }, { $place }. Interpreters: { $languages }. Will you come? Reply YES or NO.

kind-conf-plan = Shared plan
kind-visit-thanks = After a visit
kind-visit-thanks-hint = What you learned about the child at a home visit, the day after.
