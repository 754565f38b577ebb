# Comparisons across the collections of mail.

compare-smtp-smtp-enhanced = SMTP reply codes and SMTP enhanced status codes
    .both = They belong to one answer: the SMTP reply code says how the command went, and the enhanced status code, where there is one, says why.

compare-smtp-550-vs-smtp-enhanced-x-1-1 = Do you know that it was refused, or also why?
    .answer =
        550 is the reply code: the mailbox is unavailable for good, or a policy refuses the mail [](source:rfc5321#4.2.3). X.1.1 is the enhanced code that narrows it down: the address of the mailbox is bad [](source:rfc3463). Together they read `550 5.1.1`; where there is an enhanced code, act on it and not on the 550.
    .when-to-use-which =
        - You see `550 5.1.1`: the recipient’s address is wrong. Correct it or take it off the list.
        - You see 550 with another enhanced code: follow that one. IANA lists 550 also with [X.7.1](entry:smtp-enhanced/X.7.1), delivery not authorized, with [X.7.23](entry:smtp-enhanced/X.7.23), a failed SPF check, and with many more [](source:iana-enhanced).
        - You see 550 alone: read the text. The number does not tell a missing mailbox from a refusal.
        - You write the server: send both, so that the sender’s program can tell the cases apart.
    .pitfalls =
        - Whoever counts each 550 as a dead address deletes recipients who exist and whose server merely refused this message.
        - X.1.1 does not imply 550: IANA lists it with [451](entry:smtp/451) as well [](source:iana-enhanced). The first figure is then 4, and the message is worth another attempt.
