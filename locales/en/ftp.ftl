# FTP reply codes: the words. Facts are in content/ftp/.

ftp = FTP reply codes
    .label = FTP
    .description = An FTP server answers every command with a code of three digits, sent over the control connection; files travel over a data connection of their own. The first digit says where the command stands: begun, done, waiting for more, failed for now or failed for good. A first digit of 6 marks a reply that is itself protected.
    .both = Both are FTP reply codes: each is a reply of the server to a command of the client.

## Groups

ftp-group-preliminary = Preliminary replies
    .description = Codes that begin with 1: the action has begun or is about to begin, and a second reply tells how it ended [](source:rfc959).
ftp-group-completion = Success
    .description = Codes that begin with 2: the command is done, and the client can send the next one [](source:rfc959).
ftp-group-intermediate = Intermediate replies
    .description = Codes that begin with 3: nothing is wrong so far, and the server waits for something more before it acts [](source:rfc959).
ftp-group-transient = Temporary failures
    .description = Codes that begin with 4: the command failed for now, and the same command may succeed later [](source:rfc959).
ftp-group-permanent = Permanent failures
    .description = Codes that begin with 5: the command failed and would fail again, so change something first [](source:rfc959).
ftp-group-protected = Protected replies
    .description = Codes that begin with 6: they say how the reply is protected. What the server has to say is inside [](source:rfc2228).

## Facts

ftp-fact-class = Class
    .description = What the first digit says about the command.
    .preliminary = Preliminary (1yz)
    .completion = Success (2yz)
    .intermediate = Intermediate (3yz)
    .transient = Temporary failure (4yz)
    .permanent = Permanent failure (5yz)
    .protected = Protected reply (6yz)
    .difference =
        { $a } is { $a-value ->
            [preliminary] a preliminary reply
            [completion] a success
            [intermediate] an intermediate reply
            [transient] a temporary failure
            [permanent] a permanent failure
            [protected] a protected reply
           *[other] of this class: { $a-text }
        }; { $b } is { $b-value ->
            [preliminary] a preliminary reply
            [completion] a success
            [intermediate] an intermediate reply
            [transient] a temporary failure
            [permanent] a permanent failure
            [protected] a protected reply
           *[other] of this class: { $b-text }
        }.
ftp-fact-defined-by = Defined by
    .description = The document that gives the code its meaning.
ftp-fact-checked = How it was checked
    .description = Whether the text that defines the code was opened for this page.
    .read = Read in the source
    .recalled = From memory
    .secondary = Read in another’s copy

## Codes

ftp-110 = Restart marker
    .summary = The server hands you a marker; keep it, because a transfer that breaks off can be restarted from there.

ftp-120 = Ready in n minutes
    .summary = The server needs some minutes before it is ready; the text says how many, so wait that long.

ftp-125 = Data connection already open
    .summary = The data connection is open already, and the transfer starts over it.

ftp-150 = About to open data connection
    .summary = The server is about to open the data connection; wait for a second reply at the end of the transfer.

ftp-200 = Command okay
    .summary = The command was carried out, and there is nothing more to tell about it.

ftp-202 = Superfluous command
    .summary = This command is superfluous here; go on as if you had not sent it.

ftp-211 = System status
    .summary = The server reports how it is doing as a whole, not how things stand with one file.

ftp-212 = Directory status
    .summary = The directory that you asked about is described in the text.

ftp-213 = File status
    .summary = What you wanted to know about a single file stands in the text.

ftp-214 = Help
    .summary = Help for a person to read, which a program can skip.

ftp-215 = System type
    .summary = The server names the type of system that it runs on.

ftp-220 = Ready for new user
    .summary = The server is ready for a new user, so log in.

ftp-221 = Closing control connection
    .summary = The server closes the control connection, and with it the session ends.

ftp-225 = Data connection open, idle
    .summary = The data connection stands open with no transfer on it, so you may begin one.

ftp-226 = Closing data connection
    .summary = The action succeeded, and the server closes the data connection.

ftp-227 = Entering Passive Mode
    .summary = The server waits for you to open the data connection; the text says where to connect.

ftp-228 = Entering Long Passive Mode
    .summary = The server is in passive mode and gives its address in a long form, made for big address records.

ftp-229 = Entering Extended Passive Mode
    .summary = The server is in the passive mode of the extensions for IPv6 and NATs; open the data connection as the text says.

ftp-230 = User logged in
    .summary = The login is complete; go on with your commands.

ftp-232 = Logged in, authorized by security exchange
    .summary = The security exchange has both logged you in and authorized you, so go on with your commands.

ftp-234 = Security exchange complete
    .summary = The security exchange has come to its end, and no further security data is asked of you.

ftp-235 = Security data accepted
    .summary = The server accepts the security data that you sent.

ftp-250 = File action completed
    .summary = What you asked to be done with the file is done, and the next command can follow.

ftp-257 = Path name created
    .summary = The text shows the name of a path: one that was just created or, after PWD, the current directory.

ftp-331 = Need password
    .summary = The user name alone is not enough; send the password.

ftp-332 = Need account
    .summary = The login goes on only after you have named an account as well.

ftp-334 = Need security data
    .summary = The security exchange can begin, and the server needs security data from you for it.

ftp-335 = More security data
    .summary = What you sent so far is not the whole of the security data; send the next part.

ftp-336 = Challenge
    .summary = The server sends a challenge and waits for your response to it.

ftp-350 = Pending further information
    .summary = The action on the file is on hold; send the command that supplies the missing information.

ftp-421 = Service not available
    .summary = The service is not available, and any command can get this answer; connect again later.

ftp-425 = Cannot open data connection
    .summary = The server could not open the data connection; check firewalls and the transfer mode before you try again.

ftp-426 = Transfer aborted
    .summary = The transfer broke off, so do not trust what has arrived and start it again.

ftp-431 = Need unavailable resource for security
    .summary = Security needs a resource that is not available for now; try that step again later.

ftp-450 = File action not taken, file busy
    .summary = The file is busy, and nothing was done with it; repeat the command when it may be free.

ftp-451 = Local error
    .summary = An error inside the server put an end to the action; nothing in your command has to change.

ftp-452 = Insufficient storage
    .summary = The server is short of storage at the moment; repeat the command when space may be free.

ftp-500 = Syntax error
    .summary = The server could not make sense of the line as a command; check what was really sent.

ftp-501 = Syntax error in parameters
    .summary = The command is understood, but its parameters are malformed; correct them.

ftp-502 = Not implemented
    .summary = The server does not implement this command at all; get by without it.

ftp-503 = Bad sequence
    .summary = The command came out of order; send first what has to precede it.

ftp-504 = Parameter not implemented
    .summary = The server has the command, but not with this parameter; choose another one.

ftp-522 = Network protocol not supported
    .summary = The network protocol that you asked for is not supported; ask for another.

ftp-530 = Not logged in
    .summary = You are not logged in; log in first, or check the credentials if you have just tried.

ftp-532 = Need account for storing
    .summary = To store files here, you need an account; name one, or ask the operator for it.

ftp-533 = Protection level denied
    .summary = This level of protection is denied to you; work at another one.

ftp-534 = Denied for policy
    .summary = A policy forbids what you asked for, however well the command is written; ask the operator.

ftp-535 = Failed security check
    .summary = A security check failed; set up the security exchange anew.

ftp-536 = Protection level not supported
    .summary = The protection level that you asked for does not exist here; ask for one that does.

ftp-537 = Command protection not supported
    .summary = The command itself came under a protection that is not supported; protect it in another way.

ftp-550 = File unavailable
    .summary = The file is unavailable; check its path and the rights that you have to it.

ftp-551 = Page type unknown
    .summary = The transfer uses a page type that the server does not know; use another one.

ftp-552 = Exceeded allocation
    .summary = The file goes beyond the storage allotted to you; make room or store less.

ftp-553 = File name not allowed
    .summary = The server does not allow a file of this name; choose another name.

ftp-631 = Integrity protected reply
    .summary = A reply is enclosed that is protected against alteration; check it, then read the code inside.

ftp-632 = Confidentiality and integrity protected
    .summary = The enclosed reply is secret and protected against alteration at once; decrypt and check it before you read it.

ftp-633 = Confidentiality protected
    .summary = The enclosed reply is protected against being read, and no more than that; decrypt it.

## Own words for pairs

ftp-125-vs-150 = Is the data connection open yet?
    .answer =
        125: it is open already, and the transfer starts over it. 150: the server is about to open it [](source:rfc959#4.2.2). Both are preliminary, so in either case wait for the reply that says how the transfer ended.
    .when-to-use-which =
        - You see 125: the first hurdle is behind you. If nothing more comes, look at the transfer itself.
        - You see 150 and then nothing: suspect a firewall between the two ends. A data connection that cannot be opened ends in [425](entry:ftp/425) [](source:rfc959#4.2.2).
        - You write a client: treat the two alike, and do not report success on either.
    .pitfalls =
        - Neither says that the file has arrived. A script that stops reading after 150 overlooks a later [426](entry:ftp/426), the transfer that broke off [](source:rfc959#4.2.2).

ftp-226-vs-250 = Does the success include the end of a data connection?
    .answer =
        226 says that the server closes the data connection. 250 says that the action on the file is completed, and speaks of no connection [](source:rfc959#4.2.2). Both are successes: the command is over, and nothing has to be sent again.
    .when-to-use-which =
        - You see 226: count the action as done, and do not send anything more over that data connection.
        - You see 250: count the action as done, and go on with the next command.
        - You write a client: accept the first digit 2 as success, rather than one of the two numbers only.
    .pitfalls =
        - A success is not a checksum. If the content matters, compare the size or a hash afterwards.
        - A data connection that stays open without a transfer has its own code, [225](entry:ftp/225) [](source:rfc959#4.2.2).

ftp-227-vs-229 = Which passive mode has the server entered?
    .answer =
        Both mean passive mode: the client opens the data connection. 227 is the mode of the base standard [](source:rfc959#4.2.2), 229 that of the FTP extensions for IPv6 and NATs [](source:rfc2428). Read the text of each reply by the rules of its own document, because 229 is not a 227 with another number.
    .when-to-use-which =
        - You see 227 and the data connection fails: compare the address in the text with the one that you can reach. Behind a NAT the two often differ.
        - You see 229: you are using the extension. If the data connection fails all the same, look at the firewall.
        - You choose for your client: over IPv6, use the extended mode [](source:rfc2428).
    .pitfalls =
        - There is a third one, [228](entry:ftp/228), for big address records [](source:rfc1639). A client that takes any 22x for passive mode goes wrong with [225](entry:ftp/225) and [226](entry:ftp/226).

ftp-331-vs-332 = What is still missing, a password or an account?
    .answer =
        331: the server needs the password. 332: it needs an account [](source:rfc959#4.2.2). Both are intermediate, so the login is neither complete nor refused: send what is asked for.
    .when-to-use-which =
        - You see 331: send the password. It is the usual second step of a login.
        - You see 332: send the name of the account. If you do not know one, ask the operator, because a password does not answer this.
    .pitfalls =
        - The account is not the user name, which the server has already had from you.
        - [532](entry:ftp/532) also speaks of an account, but it is a failure: the account is needed for storing files [](source:rfc959#4.2.2).

ftp-425-vs-426 = Did the data connection fail to open, or did the transfer break off?
    .answer =
        425: the data connection could not be opened, so nothing was transferred. 426: the transfer was aborted [](source:rfc959#4.2.2). Both are temporary failures; look at the way to the data port after 425, at what breaks connections off after 426.
    .when-to-use-which =
        - You see 425: check the firewalls on both sides, and try the other mode, passive or active.
        - You see 426: discard the part that arrived or resume from it, then look at idle timeouts and at the logs of both ends.
    .pitfalls =
        - After 426 a file of the right name can lie there with only part of its content. Do not hand it on because it exists.
        - A retry cures 425 only if something has changed meanwhile. The same firewall gives the same reply.

ftp-450-vs-550 = Is the file busy, or can you not have it at all?
    .answer =
        450: nothing was done because the file is busy, and that passes. 550: the file is unavailable, and the failure is permanent [](source:rfc959#4.2.2). Repeat the command after 450; after 550, change the path or the rights first.
    .when-to-use-which =
        - You see 450: wait, then send the same command. If it never ends, find out who keeps the file open.
        - You see 550: list the directory to see the real name, and check your rights.
        - You write the server: 450 only for a state that ends without the client’s help.
    .pitfalls =
        - 550 does not prove that a file is missing: the code says unavailable, not absent [](source:rfc959#4.2.2). Do not delete your own record of it on account of the number.

ftp-500-vs-502 = Did the server make out a command?
    .answer =
        500: no, the line has a syntax error. 502: yes, but the server does not implement that command [](source:rfc959#4.2.2). Correct the line after 500; do without the command after 502.
    .when-to-use-which =
        - You see 500: look at the bytes. A typing error, a wrong line end or stray data on the control connection can all be behind it.
        - You see 502: ask the server for help, [214](entry:ftp/214), and use a command that it has.
        - You write the server: answer 502 to commands that you know and do not offer, so that clients can tell them from mistakes.
    .pitfalls =
        - Neither is about the parameters. For these there are [501](entry:ftp/501) and [504](entry:ftp/504) [](source:rfc959#4.2.2).

ftp-501-vs-504 = Is the parameter malformed, or is it not on offer?
    .answer =
        501: the parameters contain a syntax error. 504: the parameter is written well, and the server does not implement it [](source:rfc959#4.2.2). Correct the spelling after 501; choose another value after 504.
    .when-to-use-which =
        - You see 501: check number, order and form of what follows the command.
        - You see 504: keep the command, and ask for a more common variant.
        - You write the server: 501 if nobody could understand the parameter, 504 if only your server cannot serve it.
    .pitfalls =
        - Another spelling does not cure 504, and another server does not cure 501.

ftp-530-vs-532 = Are you not logged in, or may you not store without an account?
    .answer =
        530: you are not logged in. 532: an account is needed for storing files [](source:rfc959#4.2.2). Log in after 530; after 532, name an account or ask the operator for one.
    .when-to-use-which =
        - You see 530 as the answer to a login: check the user name and the password.
        - You see 530 as the answer to another command: the login is missing or did not succeed. Log in, then repeat it.
        - You see 532: reading may still work, because the code speaks of storing only [](source:rfc959#4.2.2).
    .pitfalls =
        - 532 is not an invitation to go on. During the login, [332](entry:ftp/332) is one [](source:rfc959#4.2.2).

ftp-550-vs-553 = Is it the file that cannot be had, or its name that cannot be used?
    .answer =
        550: the file is unavailable. 553: the file name is not allowed [](source:rfc959#4.2.2). After 550, check the path and your rights; after 553, choose another name.
    .when-to-use-which =
        - You see 550: list the directory and compare the name letter by letter. If it is there, the rights are the next thing to check.
        - You see 553: try a plain name, without spaces or special characters. If that works, the name was the trouble.
        - You write the server: 553 if the name itself is the obstacle, 550 if the name is fine.
    .pitfalls =
        - Neither is about space. A file that goes beyond its allotment gets [552](entry:ftp/552) [](source:rfc959#4.2.2).
