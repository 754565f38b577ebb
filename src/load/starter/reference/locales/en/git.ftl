git = Git commands
    .label = git
    .description = Commands that bring one line of work into another.
    .both = Both bring the commits of one branch into another.

## Facts: what they are called, what their values are called, how a difference is said

git-fact-rewrites-history = Rewrites history
    .description = Whether commits that are there get new hashes.
    .difference = { $yes } gives your commits new hashes; { $no } leaves them as they are.
git-fact-result = What is there afterwards
    .merge-commit = a commit with two parents
    .linear = one line of commits
    .difference = { $a } leaves { $a-text }, { $b } leaves { $b-text }.
git-fact-conflicts = Conflicts
    .once = all at once
    .per-commit = commit by commit
    .difference = With { $a } you solve conflicts { $a-text }, with { $b } { $b-text }.

## Entries

git-merge = Merge
    .summary = Joins two lines of work with a commit that has both as parents.
    .description = What happened stays as it happened: nobody's commits change [](source:git-merge).
    .how-to =
        ```sh
        git switch main
        git merge topic
        ```
    .when-to-use = Others have your commits already, or you want to keep what happened when.
git-rebase = Rebase
    .summary = Takes your commits off and puts them on top of another line of work.
    .description = The result reads as if you had begun later. Your commits are new ones, so whoever has the old ones has a problem [](source:git-rebase#_recovering_from_upstream_rebase).
    .how-to =
        ```sh
        git switch topic
        git rebase main
        ```
    .when-to-use = Nobody else has your commits yet, and you want a history that reads in one line.

## A comparison in your own words: what no fact can say

git-merge-vs-rebase = Does anybody else have these commits?
    .answer = If somebody does, [merge](entry:git/merge). If they are yours alone, [rebase](entry:git/rebase), and merge later without a trace.
