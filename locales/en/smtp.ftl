# SMTP reply codes: the words. Facts are in content/smtp/.

smtp = SMTP reply codes
    .label = SMTP
    .description = A server answers every SMTP command with a code of three digits. The first digit says what comes next: 2 means done, 3 means go on, 4 means try again later, 5 means do not try again unchanged.
    .both = Both are SMTP reply codes: each is a reply of the server in an SMTP session.

## Groups

smtp-group-completion = Success
    .description = Codes that begin with 2: the command succeeded, and nothing has to be sent again [](source:rfc5321#4.2.3).
smtp-group-intermediate = Intermediate replies
    .description = Codes that begin with 3: so far so good, and the server waits for the rest, a message [](source:rfc5321#4.2.3) or the next step of a login [](source:rfc4954).
smtp-group-transient = Temporary failures
    .description = Codes that begin with 4: the client keeps the message and tries again later [](source:rfc5321). [432](entry:smtp/432) asks for an action first [](source:rfc4954).
smtp-group-permanent = Permanent failures
    .description = Codes that begin with 5: the same attempt would fail again, so change something or give the message up [](source:rfc5321). After [530](entry:smtp/530), log in or start TLS, and then go on [](source:rfc4954), [](source:rfc3207).

## Facts

smtp-fact-class = Class
    .description = What the first digit says about the command.
    .completion = Success (2yz)
    .intermediate = Intermediate (3yz)
    .transient = Temporary failure (4yz)
    .permanent = Permanent failure (5yz)
    .difference =
        { $a } is { $a-value ->
            [completion] a success
            [intermediate] an intermediate reply
            [transient] a temporary failure
            [permanent] a permanent failure
           *[other] of this class: { $a-text }
        }; { $b } is { $b-value ->
            [completion] a success
            [intermediate] an intermediate reply
            [transient] a temporary failure
            [permanent] a permanent failure
           *[other] of this class: { $b-text }
        }.
smtp-fact-retry = Retry
    .description = What the client should do next with the command or the message.
    .not-needed = Not needed
    .continue = Go on with the next step
    .later = Later, unchanged
    .after-action = After an action
    .no = No, not unchanged
    .difference =
        After { $a }, { $a-value ->
            [not-needed] there is nothing to retry
            [continue] go on with the next step
            [later] try again later
            [after-action] do what the reply asks for and then try again
            [no] do not repeat the attempt unchanged
           *[other] do this: { $a-text }
        }; after { $b }, { $b-value ->
            [not-needed] there is nothing to retry
            [continue] go on with the next step
            [later] try again later
            [after-action] do what the reply asks for and then try again
            [no] do not repeat the attempt unchanged
           *[other] do this: { $b-text }
        }.
smtp-fact-defined-by = Defined by
    .description = The document that gives the code its meaning.
smtp-fact-checked = How it was checked
    .description = Whether the text that defines the code was opened for this page.
    .read = Read in the source
    .recalled = From memory
    .secondary = Read in another’s copy

## Codes

smtp-211 = System status or help
    .summary = The server reports its state or answers a request for help, and waits for the next command.
smtp-214 = Help message
    .summary = The lines that follow explain how to use the server or one of its commands, and are meant for a person.
smtp-220 = Service ready
    .summary = The server is ready to talk, and the client may begin.
smtp-221 = Closing channel
    .summary = The server says goodbye and closes the connection, usually because the client asked it to.
smtp-235 = Authentication succeeded
    .summary = The login worked, and the session goes on with the rights of that user.
smtp-250 = OK
    .summary = The requested action is done, and the client can go on to its next command.
smtp-251 = User not local, will forward
    .summary = The recipient’s mailbox is not on this server, which takes the message all the same and forwards it.
smtp-252 = Cannot verify, will try
    .summary = The server cannot tell whether the address exists, but it takes the message and will try to deliver it.
smtp-334 = AUTH challenge
    .summary = The server sends a challenge during the login, and the client answers with the next step of the mechanism.
smtp-354 = Start mail input
    .summary = The server now waits for the message itself: send it, and end it with a line that holds only a dot.
smtp-421 = Service not available, closing
    .summary = The server cannot go on serving at the moment and closes the connection; the client connects again later.
smtp-432 = Password transition needed
    .summary = The account’s password must first be moved over to the chosen mechanism; log in again once that is done.
smtp-450 = Mailbox unavailable (temporary)
    .summary = The mailbox cannot be used at the moment, so the client keeps the message and tries again later.
smtp-451 = Local error
    .summary = An error inside the server stopped this action, and the same attempt may succeed later.
smtp-452 = Insufficient storage
    .summary = The server has too little storage for the message right now; send it again when space may be free.
smtp-454 = Temporary authentication failure / TLS unavailable
    .summary = The server cannot check a login, or cannot start TLS, for the time being; repeat that step later.
smtp-455 = Cannot accommodate parameters
    .summary = The server cannot honor the parameters of the command for now; offer the same ones again later.
smtp-500 = Syntax error, unknown command
    .summary = The server found no command that it knows in the line it received; correct the line instead of repeating it.
smtp-501 = Syntax error in parameters
    .summary = The command is known, but what follows it is malformed; check the spelling of its arguments.
smtp-502 = Command not implemented
    .summary = The server recognizes the command but cannot carry it out, so the client has to do without it.
smtp-503 = Bad sequence
    .summary = The command came at the wrong point of the dialog; send first the commands that belong before it.
smtp-504 = Parameter not implemented
    .summary = The server implements the command but not the parameter that came with it; leave the parameter out or choose another.
smtp-521 = Host does not accept mail
    .summary = The host that answered takes no mail at all, so do not offer it this message or any other.
smtp-523 = Encryption needed
    .summary = The server serves this request over an encrypted connection only; start TLS, then ask again.
smtp-530 = Authentication required / must issue STARTTLS
    .summary = The server refuses to go on until the client has logged in or started TLS; the text of the reply says which.
smtp-534 = Mechanism too weak
    .summary = The login mechanism that the client chose is too weak for the server; choose a stronger one.
smtp-535 = Credentials invalid
    .summary = The server does not accept the user name or the password; correct them before the next login.
smtp-538 = Encryption required for mechanism
    .summary = The chosen login mechanism is allowed only under encryption; start TLS first or pick another mechanism.
smtp-550 = Mailbox unavailable (permanent) or policy
    .summary = The mailbox is unavailable for good, or a policy refuses the mail; return the message instead of repeating it.
smtp-551 = User not local
    .summary = The recipient’s mailbox is on another server, and this one does not forward; find the right address and send there.
smtp-552 = Exceeded storage allocation
    .summary = The message would go beyond the storage that is allotted; make it smaller or have room made before you send it again.
smtp-553 = Mailbox name not allowed
    .summary = The server does not allow a mailbox name like this one; check how the address is written.
smtp-554 = Transaction failed / no SMTP service
    .summary = The transaction failed for good or, where a greeting was due, there is no SMTP service here; read the text for the reason.
smtp-555 = MAIL or RCPT parameters not recognized
    .summary = The server does not recognize a parameter of MAIL or RCPT; send the command without that parameter.
smtp-556 = Domain does not accept mail (null MX)
    .summary = The recipient’s domain declares with a null MX that it takes no mail, so no address in it can be reached.

## Own words for pairs

smtp-250-vs-252 = Is the address confirmed, or merely accepted?
    .answer =
        250 says that the requested action is done. 252 says less: the server cannot verify the address, but it takes the message and tries to deliver it [](source:rfc5321#4.2.3). Neither calls for a retry; after 252, do not record the address as verified.
    .when-to-use-which =
        - You see 250: go on. With an address, the enhanced code [X.1.5](entry:smtp-enhanced/X.1.5) says in so many words that the destination is valid [](source:iana-enhanced).
        - You see 252: send the message. Whether the address exists shows later, if a report comes back.
        - You write the server: answer 252 where you cannot check an address, rather than confirm it with 250 [](source:rfc5321#4.2.3).
    .pitfalls =
        - Both begin with 2, so a program that looks at the first digit alone takes 252 for a confirmation. It is a promise to try [](source:rfc5321#4.2.3).

smtp-421-vs-451 = Did the server close the session, or give up one action?
    .answer =
        421: the server cannot serve for now and closes the connection. 451: an error inside the server stopped one action [](source:rfc5321#4.2.3). Both allow the same attempt later; after 421 it begins with a new connection.
    .when-to-use-which =
        - You see 421: keep everything that is still queued for this server, and connect again later.
        - You see 451: keep this one message and try it again later. If it comes back each time, ask the operator what the server’s log says about it.
        - You write the server: 421 when you are about to close, 451 when the trouble concerns the command in hand [](source:rfc5321#4.2.3).
    .pitfalls =
        - The basic code alone says little about the cause. IANA lists 421 with [X.4.2](entry:smtp-enhanced/X.4.2), a bad connection, and 451 among others with [X.4.1](entry:smtp-enhanced/X.4.1), no answer from a host, [X.4.5](entry:smtp-enhanced/X.4.5), congestion, and [X.7.24](entry:smtp-enhanced/X.7.24), an SPF check that broke off [](source:iana-enhanced).

smtp-450-vs-550 = Is the mailbox unavailable for now, or for good?
    .answer =
        450: the mailbox cannot be used at the moment. 550: it is unavailable for good, or a policy refuses the mail [](source:rfc5321#4.2.3). Keep the message in the queue after 450; after 550, return it to its sender and do not repeat it.
    .when-to-use-which =
        - You see 450: let the mail program retry by itself. Changing the address makes no sense yet.
        - You see 550: read the text and the enhanced code. [X.1.1](entry:smtp-enhanced/X.1.1) means a wrong address, [X.7.1](entry:smtp-enhanced/X.7.1) a refusal [](source:iana-enhanced).
        - You write the server: 450 only if the same message can succeed later without a change; otherwise the client keeps trying for nothing [](source:rfc5321#4.2.3).
    .pitfalls =
        - 550 does not prove that the mailbox does not exist: the code covers refusals by policy as well [](source:rfc5321#4.2.3). Do not strike an address off a list because of the number alone.

smtp-452-vs-552 = Is the server short of space, or is the message beyond what is allotted?
    .answer =
        452: the server has too little storage at the moment. 552: the storage that is allotted would be exceeded [](source:rfc5321#4.2.3). Wait after 452; after 552, make the message smaller or have somebody make room.
    .when-to-use-which =
        - You see 452: retry later. The enhanced code [X.3.1](entry:smtp-enhanced/X.3.1) says that the whole mail system is full [](source:iana-enhanced).
        - You see 552: find out whose limit it is. [X.2.2](entry:smtp-enhanced/X.2.2) is a full mailbox, [X.2.3](entry:smtp-enhanced/X.2.3) a limit set by an administrator, [X.3.4](entry:smtp-enhanced/X.3.4) the limit of the whole system [](source:iana-enhanced).
        - You write the server: 452 when time alone may help, 552 when something has to change first [](source:rfc5321#4.2.3).
    .pitfalls =
        - A full mailbox can be emptied the next minute, yet 552 tells the client not to retry [](source:rfc5321#4.2.3). Somebody has to send the message again by hand.

smtp-500-vs-502 = Does the server know the command?
    .answer =
        500: no, the line holds no command that it knows. 502: yes, but the command is not implemented [](source:rfc5321#4.2.3). Correct the line after 500; do without the command after 502.
    .when-to-use-which =
        - You see 500: look at the bytes that were sent. A misspelled command is as likely as data that reached the server as if it were a command.
        - You see 502: the line was fine. Leave the command out, or use another server.
        - You write the server: 502 for a command that you recognize but do not offer, 500 for everything that you cannot recognize [](source:rfc5321#4.2.3).
    .pitfalls =
        - Both are about the command itself. For a command that the server does implement, the codes are [501](entry:smtp/501) (bad arguments), [503](entry:smtp/503) (wrong moment) and [504](entry:smtp/504) (unsupported parameter) [](source:rfc5321#4.2.3).

smtp-521-vs-556 = Who takes no mail: this host, or the recipient’s domain?
    .answer =
        521: the host that you are talking to takes no mail at all. 556: the domain in the recipient’s address takes none, as its null MX declares [](source:rfc7504). Do not retry either; after 521 check how you came to this host, after 556 check the address.
    .when-to-use-which =
        - You see 521: look at the configuration or the DNS record that led to this host. Another host may serve the same domain.
        - You see 556: the domain itself says no. Correct the address or give up. The enhanced code is [X.1.10](entry:smtp-enhanced/X.1.10) [](source:iana-enhanced).
        - You run a host that never takes mail: answer 521; IANA lists it with [X.3.2](entry:smtp-enhanced/X.3.2) [](source:iana-enhanced).
    .pitfalls =
        - If the sender’s domain is the one with the null MX, the code is neither of the two: IANA lists [X.7.27](entry:smtp-enhanced/X.7.27) with [550](entry:smtp/550) [](source:iana-enhanced).

smtp-530-vs-535 = Was a step left out, or did the login fail?
    .answer =
        530: the client has to log in [](source:rfc4954) or start TLS [](source:rfc3207) before the server goes on. 535: the client did try to log in, and the credentials are not valid [](source:rfc4954). Take the missing step after 530; correct the credentials after 535.
    .when-to-use-which =
        - You see 530: read the text, since the number does not say which step is missing. Then log in or issue `STARTTLS`, and repeat the command.
        - You see 535: check user name and password before you try again. The same credentials get the same answer.
        - You write the server: 530 for a command that came too early, 535 for the outcome of `AUTH` [](source:rfc4954).
    .pitfalls =
        - 530 is not always about a login: RFC 3207 uses it for a connection that is not encrypted yet [](source:rfc3207). A new password does not help there.
        - Behind 535 there can be more than a wrong password: IANA lists it with [X.7.8](entry:smtp-enhanced/X.7.8), invalid credentials, and with [X.7.14](entry:smtp-enhanced/X.7.14), a missing trust relationship [](source:iana-enhanced).

smtp-534-vs-535 = Is the way of logging in refused, or the credentials?
    .answer =
        534: the mechanism is too weak for the server, whatever the password. 535: the credentials are not valid [](source:rfc4954). Switch to a stronger mechanism after 534; correct the user name or password after 535.
    .when-to-use-which =
        - You see 534: compare the mechanism that the client chose with those that the server offers, and take a stronger one. The enhanced code is [X.7.9](entry:smtp-enhanced/X.7.9) [](source:iana-enhanced).
        - You see 535: leave the mechanism alone and check the credentials. The usual enhanced code is [X.7.8](entry:smtp-enhanced/X.7.8) [](source:iana-enhanced).
    .pitfalls =
        - A new password does not cure 534, and a stronger mechanism does not cure 535.
        - 534 is not about the connection. A mechanism that is allowed only under encryption had a code of its own, [538](entry:smtp/538), which is historical now [](source:rfc4954).

smtp-550-vs-551 = Is the mailbox unavailable, or is it somewhere else?
    .answer =
        550: the mailbox is unavailable for good, or a policy refuses the mail. 551: the user is not local to this server [](source:rfc5321#4.2.3). After 550, ask whether the address is right; after 551, find the server or address where the user is, and send there.
    .when-to-use-which =
        - You see 550: read the text and the enhanced code before you change anything.
        - You see 551: look in the text for another address, and make sure that you can trust it before you use it.
        - You write the server: 551 makes the sender deal with the new address; [251](entry:smtp/251) takes the message and forwards it for them [](source:rfc5321#4.2.3).
    .pitfalls =
        - 251 and 551 differ only in the first digit, and that digit decides: after 251 the message is accepted, after 551 it is not [](source:rfc5321#4.2.3).

smtp-550-vs-553 = Is the mailbox refused, or the way its name is written?
    .answer =
        550: the mailbox is unavailable for good, or a policy refuses the mail. 553: the mailbox name itself is not allowed [](source:rfc5321#4.2.3). After 553, correct the form of the address; after 550, the form may be fine and the mailbox still out of reach.
    .when-to-use-which =
        - You see 550: check that the recipient exists, then look for a policy that refuses you.
        - You see 553: compare the address, character by character, with what the server allows.
        - You write the server: 553 when no mailbox could bear this name here, 550 when the name is possible and the mailbox is unavailable [](source:rfc5321#4.2.3).
    .pitfalls =
        - With internationalized addresses you can meet either: IANA lists [X.6.7](entry:smtp-enhanced/X.6.7), non-ASCII addresses not permitted, with 550 and with 553 [](source:iana-enhanced).
