# SMTP enhanced status codes: the words. Facts are in content/smtp-enhanced/.

smtp-enhanced = SMTP enhanced status codes
    .label = SMTP status
    .description = An enhanced status code is three figures that follow the reply code of SMTP and say more than it does. The first figure, written X here, is 2 for success, 4 for a persistent transient failure and 5 for a permanent failure; the second names the subject, the third the detail. X.6.10 is not listed: it is a deprecated duplicate of X.6.8 [](source:iana-enhanced).
    .both = Both are SMTP enhanced status codes: each adds a reason to the reply code of a mail server.

## Groups

smtp-enhanced-group-other = Other (X.0)
    .description = The code for a status that belongs to no subject [](source:iana-enhanced).
smtp-enhanced-group-addressing = Addresses (X.1)
    .description = The address of the recipient or of the sender [](source:iana-enhanced).
smtp-enhanced-group-mailbox = Mailbox (X.2)
    .description = The state of the mailbox that the mail is for [](source:iana-enhanced).
smtp-enhanced-group-system = Mail system (X.3)
    .description = The mail system as a whole, with its storage, its limits and its configuration [](source:iana-enhanced).
smtp-enhanced-group-network = Network and routing (X.4)
    .description = The way to the destination: hosts, connections, directories and routes [](source:iana-enhanced).
smtp-enhanced-group-protocol = Protocol (X.5)
    .description = The dialog between the two programs: commands, arguments and versions [](source:iana-enhanced).
smtp-enhanced-group-content = Content (X.6)
    .description = The content of the message, its conversion and its characters [](source:iana-enhanced).
smtp-enhanced-group-security = Security and policy (X.7)
    .description = Permissions, logins, encryption and checks of the sender, such as DKIM and SPF [](source:iana-enhanced).

## Facts

smtp-enhanced-fact-subject = Subject
    .description = What the second figure says that the status is about.
    .other = No subject in particular
    .addressing = The addresses
    .mailbox = The mailbox
    .system = The mail system
    .network = The network and the routing
    .protocol = The protocol
    .content = The content
    .security = Security and policy
    .difference =
        { $a } is about { $a-value ->
            [other] no subject in particular
            [addressing] the addresses
            [mailbox] the mailbox
            [system] the mail system
            [network] the network and the routing
            [protocol] the protocol
            [content] the content
            [security] security and policy
           *[unknown] a subject that is not known
        }; { $b } is about { $b-value ->
            [other] no subject in particular
            [addressing] the addresses
            [mailbox] the mailbox
            [system] the mail system
            [network] the network and the routing
            [protocol] the protocol
            [content] the content
            [security] security and policy
           *[unknown] a subject that is not known
        }.
smtp-enhanced-fact-basic = Basic codes
    .description = The reply codes with which the registry lists the code.
smtp-enhanced-fact-defined-by = Defined by
    .description = The document that gives the code its meaning.
smtp-enhanced-fact-checked = How it was checked
    .description = Whether the row of the code was read for this page, in a copy of the registry; the documents that define the codes were not opened.
    .read = Read in the source
    .recalled = From memory
    .secondary = Read in another’s copy

## Codes

smtp-enhanced-x-0-0 = Other undefined status
    .summary = The server says no more than success or failure: go by the first figure, and by the basic code, which may be any.
smtp-enhanced-x-1-0 = Other address status
    .summary = One of the addresses led to this status, and no closer code fits.
smtp-enhanced-x-1-1 = Bad destination mailbox address
    .summary = The recipient’s mailbox is unknown at its destination; check the part of the address before the @.
smtp-enhanced-x-1-2 = Bad destination system address
    .summary = The system named after the @ of the recipient’s address is wrong; check the domain for a misspelling.
smtp-enhanced-x-1-3 = Bad destination mailbox address syntax
    .summary = The recipient’s address is malformed; correct the way it is written before you send again.
smtp-enhanced-x-1-4 = Destination mailbox address ambiguous
    .summary = The address fits several mailboxes at the destination, so the sender has to name one of them exactly.
smtp-enhanced-x-1-5 = Destination address valid
    .summary = The recipient’s address was found to be good, and nothing has to be done.
smtp-enhanced-x-1-6 = Destination mailbox has moved, no forwarding address
    .summary = The mailbox has moved and left no new address; ask the recipient for it and update your list.
smtp-enhanced-x-1-7 = Bad sender mailbox address syntax
    .summary = The sender’s address is malformed; correct the one that your program puts into the message.
smtp-enhanced-x-1-8 = Bad sender system address
    .summary = The domain in the sender’s address is wrong; use one of your own that exists.
smtp-enhanced-x-1-9 = Message relayed to non-compliant mailer
    .summary = The message was passed on to a mail system that does not support tracking, so expect no further reports.
smtp-enhanced-x-1-10 = Recipient address has null MX
    .summary = The recipient’s domain declares with a null MX that it takes no mail; correct the address or give the message up.
smtp-enhanced-x-2-0 = Other mailbox status
    .summary = Something about the recipient’s mailbox led to this status, and no other code of the group names it.
smtp-enhanced-x-2-1 = Mailbox disabled
    .summary = The mailbox is switched off and takes no messages; ask its owner or administrator about it.
smtp-enhanced-x-2-2 = Mailbox full
    .summary = The recipient’s mailbox has no room left, so its owner has to delete something or get more space.
smtp-enhanced-x-2-3 = Message exceeds administrative limit
    .summary = The message is larger than an administrator allows for this mailbox; send a smaller one.
smtp-enhanced-x-2-4 = Mailing list expansion problem
    .summary = The address is a mailing list, and the server could not expand it to its members; tell whoever runs the list.
smtp-enhanced-x-3-0 = Other mail system status
    .summary = The state of the mail system led to this status, good or bad, and no closer code describes it.
smtp-enhanced-x-3-1 = Mail system full
    .summary = The storage of the whole mail system is used up, not that of one mailbox, so its operator has to act.
smtp-enhanced-x-3-2 = System not accepting messages
    .summary = The host takes no mail, either for now or for good, and the first figure says which.
smtp-enhanced-x-3-3 = Selected features not supported
    .summary = The message asks for a feature that the mail system lacks; send it again without that feature.
smtp-enhanced-x-3-4 = Message too big for system
    .summary = The message exceeds the size that the system takes for any mailbox; split it, or send a link to the content.
smtp-enhanced-x-3-5 = System incorrectly configured
    .summary = A mistake in the configuration of the mail system stands in the way, and only its administrator can correct it.
smtp-enhanced-x-3-6 = Requested priority was changed
    .summary = The message was accepted, but with another priority than the one you asked for.
smtp-enhanced-x-4-0 = Other network or routing status
    .summary = The network or the routing led to this status, and no closer code tells what happened.
smtp-enhanced-x-4-1 = No answer from host
    .summary = The next host did not answer when it was called; wait for another attempt, and check that it is up.
smtp-enhanced-x-4-2 = Bad connection
    .summary = A connection came about but did not carry the message through; try again, and suspect the line in between.
smtp-enhanced-x-4-3 = Directory server failure
    .summary = A directory server that was needed on the way failed; see to that server rather than to the message.
smtp-enhanced-x-4-4 = Unable to route
    .summary = The mail system found no way to the destination; check its DNS records and your own routing rules.
smtp-enhanced-x-4-5 = Mail system congestion
    .summary = The mail system has too much to do and puts this message off; let it catch up before you try again.
smtp-enhanced-x-4-6 = Routing loop detected
    .summary = The message goes round in a circle; find the forwarding rule that sends it back to where it was.
smtp-enhanced-x-4-7 = Delivery time expired
    .summary = The message could not be delivered in the time it was given; look for what kept it waiting.
smtp-enhanced-x-5-0 = Other protocol status
    .summary = The dialog between the two mail programs led to this status, and the basic code tells more about it.
smtp-enhanced-x-5-1 = Invalid command
    .summary = The command is unknown, or not allowed at this point of the dialog; check what the client sent and when.
smtp-enhanced-x-5-2 = Syntax error
    .summary = The server could not parse what the client sent; correct the spelling of that line.
smtp-enhanced-x-5-3 = Too many recipients
    .summary = The message has more recipients than the server takes at once; spread them over several messages.
smtp-enhanced-x-5-4 = Invalid command arguments
    .summary = The command is right, but one of its arguments is not valid; correct that argument.
smtp-enhanced-x-5-5 = Wrong protocol version
    .summary = The two sides speak versions of the protocol that do not fit together; update one of them.
smtp-enhanced-x-5-6 = Authentication exchange line too long
    .summary = A line of the login is longer than the server reads; shorten it or use another mechanism.
smtp-enhanced-x-6-0 = Other media error
    .summary = The content of the message caused the trouble, and no closer code says in which way.
smtp-enhanced-x-6-1 = Media not supported
    .summary = The destination does not take this kind of content; send it in another format.
smtp-enhanced-x-6-2 = Conversion required and prohibited
    .summary = The content would have to be converted, and conversion is forbidden; lift the ban or send what needs no conversion.
smtp-enhanced-x-6-3 = Conversion required but not supported
    .summary = The content would have to be converted, and the mail system does not know how; convert it before you send it.
smtp-enhanced-x-6-4 = Conversion with loss performed
    .summary = The content was converted on the way, and something of it was lost; look at what arrived.
smtp-enhanced-x-6-5 = Conversion failed
    .summary = A conversion of the content was tried and did not succeed; look for a damaged or unusual part.
smtp-enhanced-x-6-6 = Message content not available
    .summary = The server could not get the content that the submission refers to; check the reference and the access to it.
smtp-enhanced-x-6-7 = Non-ASCII addresses not permitted
    .summary = An address has characters outside ASCII, which are not permitted here; use an address in ASCII.
smtp-enhanced-x-6-8 = UTF-8 reply required but not permitted
    .summary = The server would have to reply in UTF-8, which was not permitted; permit it in the command and ask again.
smtp-enhanced-x-6-9 = UTF-8 header message cannot be transferred
    .summary = A message with UTF-8 in its header cannot be passed on from here; send one with a header in ASCII.
smtp-enhanced-x-7-0 = Other security status
    .summary = A matter of security led to this status, and no closer code names it; the text of the reply may.
smtp-enhanced-x-7-1 = Delivery not authorized, message refused
    .summary = You are not allowed to deliver this message here, so it was refused; ask the receiving side what its rules want.
smtp-enhanced-x-7-2 = Mailing list expansion prohibited
    .summary = You may not send to this mailing list; ask its owner for the right to post.
smtp-enhanced-x-7-3 = Security conversion required but not possible
    .summary = The message would have to be moved from one form of protection to another, which cannot be done; agree on one form for the whole way.
smtp-enhanced-x-7-4 = Security features not supported
    .summary = The client asked for a security feature that the server lacks; choose one that it offers.
smtp-enhanced-x-7-5 = Cryptographic failure
    .summary = A cryptographic operation on the message failed; check the keys and certificates that it needs.
smtp-enhanced-x-7-6 = Cryptographic algorithm not supported
    .summary = The message uses a cryptographic algorithm that the mail system does not know; use one that both sides support.
smtp-enhanced-x-7-7 = Message integrity failure
    .summary = A check showed that the message is no longer what was sent; find out where on the way it was altered.
smtp-enhanced-x-7-8 = Authentication credentials invalid
    .summary = The login failed because its credentials are not valid; enter the right ones.
smtp-enhanced-x-7-9 = Authentication mechanism too weak
    .summary = The way of logging in is weaker than the server allows; configure the client for a stronger mechanism.
smtp-enhanced-x-7-10 = Encryption needed
    .summary = The server wants an encrypted connection before it serves the request; turn on TLS in the client.
smtp-enhanced-x-7-11 = Encryption required for mechanism
    .summary = Without encryption this login mechanism is not allowed; start TLS before the login or change the mechanism.
smtp-enhanced-x-7-12 = Password transition needed
    .summary = The stored password does not serve this login mechanism yet; the user has to complete the transition first.
smtp-enhanced-x-7-13 = User account disabled
    .summary = The user’s account is switched off, so even the right password does not help; turn to its administrator.
smtp-enhanced-x-7-14 = Trust relationship required
    .summary = The servers involved lack a relationship of trust that the request needs; an administrator has to set it up.
smtp-enhanced-x-7-15 = Priority level too low
    .summary = The server does not take messages of so low a priority; raise it if you may, or wait.
smtp-enhanced-x-7-16 = Message too big for priority
    .summary = The message is too large for the priority that it asks for; make it smaller or ask for another priority.
smtp-enhanced-x-7-17 = Mailbox owner has changed
    .summary = The mailbox belongs to somebody else than the person you wrote to; do not send again, and ask that person for a new address.
smtp-enhanced-x-7-18 = Domain owner has changed
    .summary = The recipient’s whole domain has a new owner, so stop using every address you know in it until you have checked it.
smtp-enhanced-x-7-19 = RRVS test cannot be completed
    .summary = The server could not find out whether the address has changed hands, as the sender had asked (RRVS), and so did not accept the message.
smtp-enhanced-x-7-20 = No passing DKIM signature
    .summary = The message carries no DKIM signature that passes; check your signing, and what alters the message afterwards.
smtp-enhanced-x-7-21 = No acceptable DKIM signature
    .summary = None of the DKIM signatures is one that the receiver accepts; find out which it wants, and sign that way.
smtp-enhanced-x-7-22 = No author-matched DKIM signature
    .summary = No DKIM signature matches the author of the message; sign with the domain of the author’s address.
smtp-enhanced-x-7-23 = SPF validation failed
    .summary = By the SPF record of the sender’s domain, this server may not send for it; add the server to the record or use one that is in it.
smtp-enhanced-x-7-24 = SPF validation error
    .summary = The SPF check broke off with an error and has no result; look for mistakes in the SPF record and in the DNS.
smtp-enhanced-x-7-25 = Reverse DNS validation failed
    .summary = The name that belongs to the sending IP address could not be confirmed; put its reverse DNS in order.
smtp-enhanced-x-7-26 = Multiple authentication checks failed
    .summary = The message failed more than one check of its origin; repair them one by one.
smtp-enhanced-x-7-27 = Sender address has null MX
    .summary = The sender’s domain declares with a null MX that it takes no mail, so nobody could answer; send from a domain that does.
smtp-enhanced-x-7-28 = Mail flood detected
    .summary = The message was taken for part of a flood of mail; slow down, and find out what sends so much.

## Own words for pairs

smtp-enhanced-x-1-1-vs-x-1-2 = Which side of the @ is wrong?
    .answer =
        X.1.1: the mailbox, before the @, is bad. X.1.2: the system, after the @, is bad [](source:rfc3463). After X.1.1, check the name of the recipient; after X.1.2, check the spelling of the domain and its DNS records.
    .when-to-use-which =
        - You see X.1.1: the domain is not in question. Ask the recipient for the address, or take it off the list.
        - You see X.1.2: look the domain up, and compare it with the one that the recipient gave you. No other mailbox name will help.
        - You write the server: X.1.1 if you know the domain and not the mailbox, X.1.2 if the domain is the trouble [](source:rfc3463).
    .pitfalls =
        - X.1.1 is not always final: IANA lists it with [550](entry:smtp/550) and with [451](entry:smtp/451), and then the first figure is 4 [](source:iana-enhanced).
        - A domain that declares with a null MX that it takes no mail has a code of its own, [X.1.10](entry:smtp-enhanced/X.1.10) [](source:rfc7505).

smtp-enhanced-x-1-10-vs-x-7-27 = Whose domain takes no mail: the recipient’s or the sender’s?
    .answer =
        X.1.10: the recipient’s domain has a null MX, so the message cannot be delivered. X.7.27: the sender’s domain has one, so the receiver refuses a message that nobody can answer [](source:rfc7505). After X.1.10, correct the recipient’s address; after X.7.27, change your own.
    .when-to-use-which =
        - You see X.1.10, which IANA lists with [556](entry:smtp/556): the address is wrong, or the domain really wants no mail [](source:iana-enhanced). Do not retry.
        - You see X.7.27, which IANA lists with [550](entry:smtp/550): look at the MX record of the domain that you send from [](source:iana-enhanced). Use a domain that takes mail, or change the record.
    .pitfalls =
        - A null MX on a domain that still sends mail, such as notices, invites refusals with X.7.27 [](source:rfc7505).

smtp-enhanced-x-2-2-vs-x-2-3 = Is the mailbox full, or is the message too large for it?
    .answer =
        X.2.2: the mailbox is full. X.2.3: the message exceeds a limit that an administrator set [](source:rfc3463). Both come with [552](entry:smtp/552) [](source:iana-enhanced), so read the enhanced code: after X.2.2 the owner has to make room, after X.2.3 you have to send less.
    .when-to-use-which =
        - You see X.2.2: reach the recipient another way and send again once there is room. A smaller message may fail too.
        - You see X.2.3: make the message smaller, for instance with a link in place of an attachment. An empty mailbox would refuse it as well.
    .pitfalls =
        - The limit of the whole system is [X.3.4](entry:smtp-enhanced/X.3.4), and a system that has run out of storage answers [X.3.1](entry:smtp-enhanced/X.3.1) [](source:iana-enhanced). Neither is a matter for the recipient.

smtp-enhanced-x-4-1-vs-x-4-4 = Was there a host that kept silent, or no way to any host?
    .answer =
        X.4.1: the mail system knew which host to call, and that host did not answer. X.4.4: it found no route for the message [](source:rfc3463). After X.4.1, look at the host and the network; after X.4.4, look at DNS records and routing rules.
    .when-to-use-which =
        - You see X.4.1: check that the host is up and that its port can be reached. IANA lists the code with [451](entry:smtp/451), so another attempt makes sense [](source:iana-enhanced).
        - You see X.4.4: look up the destination’s DNS records, and compare your own routing rules with them.
    .pitfalls =
        - If the host answered and the exchange then broke off, that is [X.4.2](entry:smtp-enhanced/X.4.2); if the message goes round in a circle, that is [X.4.6](entry:smtp-enhanced/X.4.6) [](source:rfc3463).

smtp-enhanced-x-7-1-vs-x-7-8 = Was the message refused, or the login?
    .answer =
        X.7.1: the delivery of this message is not authorized [](source:rfc3463). X.7.8: the credentials of the login are not valid [](source:rfc4954). After X.7.8, correct user name and password; after X.7.1, new credentials alone need not help, so find out which rule refuses the message.
    .when-to-use-which =
        - You see X.7.1, for instance with [550](entry:smtp/550): read the text for the rule, and ask the receiving side if it names none.
        - You see X.7.8, usually with [535](entry:smtp/535): the dialog ended at the login, and no message has been judged yet [](source:iana-enhanced).
    .pitfalls =
        - A client that has not logged in may be refused as well: the registry lists [530](entry:smtp/530) with other codes, [X.5.1](entry:smtp-enhanced/X.5.1) and [X.7.0](entry:smtp-enhanced/X.7.0) [](source:iana-enhanced).

smtp-enhanced-x-7-23-vs-x-7-24 = Did SPF say no, or could it not say anything?
    .answer =
        X.7.23: the SPF check was completed and failed, so this server may not send for the domain. X.7.24: the check itself ended in an error and has no verdict [](source:rfc7372). After X.7.23, change who sends or what the record allows; after X.7.24, repair the record or the DNS.
    .when-to-use-which =
        - You see X.7.23, which IANA lists with [550](entry:smtp/550): add the sending server to the domain’s SPF record, or send through one that is in it [](source:iana-enhanced).
        - You see X.7.24: with [451](entry:smtp/451) it may pass by itself, with [550](entry:smtp/550) it will not [](source:iana-enhanced). Look for mistakes in the record, and for name servers that do not answer.
    .pitfalls =
        - If SPF was only one of the checks that failed, the code is [X.7.26](entry:smtp-enhanced/X.7.26) [](source:rfc7372).
