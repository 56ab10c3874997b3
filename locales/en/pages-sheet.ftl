# The staff's words around a child's preparation sheet, and the plan on a family's card. What stands on the paper is in `sheet.ftl`.

# $child (text): as the teacher calls it
prep-title = { $child }: preparation sheet
prep-back = Back to the board
prep-hint = Print this page. What is empty is printed as lines to write on.
prep-words = What { $child } wants to say
prep-words-hint = In the child’s own words, in whatever language.
prep-save = Keep
prep-plan = The plan that goes home
prep-plan-hint = Agree on it together at the conference. Each home of the child gets it in its language.
prep-plan-sent = The plan is on its way home, at an hour each home can read. It stands on the family’s card.
prep-plan-nobody = Nobody could be reached: no home of the child has a number or an address that works.
in-home-step = At home
in-home-step-hint = What the family does: “ten minutes of reading”.
in-class-step = In class, I …
in-class-step-hint = What you do: “read with a small group”.
in-next-text = Next text on
in-this-home-only = Only to the home whose conference this is
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
