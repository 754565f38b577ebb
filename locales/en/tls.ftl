# TLS alerts: the words. Facts are in content/tls/.

tls = TLS alerts
    .label = TLS
    .description = A TLS alert is how one side tells the other that it is closing, or what went wrong. In TLS 1.3 every error alert is fatal, whatever its level byte says.
    .both = Both are TLS alerts: each is how one side tells the other why it goes no further.

## Groups

tls-group-closure = Closure alerts
    .description = Two alerts that report no error: one side closes, or its user canceled [](source:rfc8446#6.1).
tls-group-error = Error alerts
    .description = In TLS 1.3 each of these is fatal, whatever its level byte says [](source:rfc8446#6).
tls-group-reserved = Reserved numbers
    .description = TLS 1.3 lists these numbers as reserved; their names end in `_RESERVED` [](source:rfc8446).

## Facts

tls-fact-class = Class
    .description = Whether the alert closes, reports an error, or is only a reserved number in TLS 1.3.
    .closure = Closure alert
    .error = Error alert
    .reserved = Reserved
    .difference =
        { $a } { $a-value ->
            [closure] is a closure alert and reports no error
            [error] is an error alert and fatal in TLS 1.3
            [reserved] is a reserved number
           *[other] is of this class: { $a-text }
        }; { $b } { $b-value ->
            [closure] is a closure alert and reports no error
            [error] is an error alert and fatal in TLS 1.3
            [reserved] is a reserved number
           *[other] is of this class: { $b-text }
        }.
tls-fact-dtls-only = DTLS only
    .description = Whether the alert exists in DTLS and not in TLS.
    .yes = Yes
    .no = No
    .difference = { $yes } exists in DTLS only; { $no } is not limited to DTLS.
tls-fact-defined-by = Defined by
    .description = The document that gives the code its meaning.
tls-fact-checked = How it was checked
    .description = Whether the text that defines the code was opened for this page.
    .read = Read in the source
    .recalled = From memory
    .secondary = Read in another’s copy

## Alerts

tls-0 = Notice of closing
    .summary = The other side gives notice that it is closing, and no error is involved.

tls-10 = Message not expected
    .summary = You sent a message that the other side did not expect at that point.

tls-20 = Bad record MAC
    .summary = A record from you arrived with a MAC that does not hold.

tls-21 = Decryption failed (reserved)
    .summary = The name speaks of a decryption that failed, but TLS 1.3 keeps the number reserved.

tls-22 = Record too long
    .summary = You sent a record that is longer than it may be.

tls-30 = Decompression failure (reserved)
    .summary = Data could not be decompressed, according to an alert that is among the reserved ones in TLS 1.3.

tls-40 = Handshake failure
    .summary = The handshake failed, and the alert does not name what stood in the way.

tls-41 = No certificate (reserved)
    .summary = There is no certificate, says a number that you should not meet in TLS 1.3, where it is reserved.

tls-42 = Bad certificate
    .summary = The other side looked at your certificate and found it bad.

tls-43 = Unsupported certificate
    .summary = Your certificate is of a kind that the other side does not support.

tls-44 = Certificate revoked
    .summary = Your certificate has been revoked, so it no longer counts.

tls-45 = Certificate expired
    .summary = The validity of your certificate has run out.

tls-46 = Certificate problem, cause not stated
    .summary = Something about your certificate is not acceptable, and the alert leaves the cause unknown.

tls-47 = Illegal parameter
    .summary = A parameter that you sent has a value that it must not have.

tls-48 = Unknown certification authority
    .summary = The certification authority behind your certificate is not one that the other side knows.

tls-49 = Access denied
    .summary = You are denied access, and the connection goes no further.

tls-50 = Message not decodable
    .summary = A message from you could not be decoded.

tls-51 = Cryptographic operation failed
    .summary = A cryptographic operation failed on the other side, and the connection cannot go on.

tls-52 = Too many connection IDs requested
    .summary = Over DTLS 1.3, you asked for more connection IDs than the other side will give.

tls-60 = Export restriction (reserved)
    .summary = An export restriction is given as the cause, under a number that TLS 1.3 lists without using it.

tls-70 = Protocol version not supported
    .summary = The version of TLS that you asked for is not one that the other side supports.

tls-71 = Insufficient security
    .summary = What you offer is not secure enough for the other side.

tls-80 = Internal error
    .summary = The other side had a fault of its own and gives up.

tls-86 = Inappropriate fallback
    .summary = You fell back to another protocol version without a good reason.

tls-90 = Canceled by the user
    .summary = A user on the other side called it off, which counts as a closure and not as an error.

tls-100 = No renegotiation (reserved)
    .summary = The other side does not want to renegotiate; in TLS 1.3 the number has become a reserved one.

tls-109 = Missing extension
    .summary = An extension that your message had to contain is not there.

tls-110 = Unsupported extension
    .summary = Your message contains an extension that the other side cannot accept.

tls-111 = Certificate unobtainable (reserved)
    .summary = The other side could not obtain a certificate, which it tells you with one of the numbers that TLS 1.3 reserves.

tls-112 = Unrecognized name
    .summary = The server does not recognize the name that you asked for.

tls-113 = Bad certificate status response
    .summary = The response on the status of your certificate was bad, whatever the certificate itself is worth.

tls-114 = Bad certificate hash value (reserved)
    .summary = The hash value of a certificate is wrong, if you go by the name of this number, reserved in TLS 1.3.

tls-115 = Unknown pre-shared key identity
    .summary = The identity of the pre-shared key (PSK) that you named means nothing to the other side.

tls-116 = Certificate required
    .summary = You have to present a certificate, and none came.

tls-120 = No common application protocol
    .summary = Among the application protocols that you offered, the other side found none that it speaks.

tls-121 = Encrypted Client Hello required
    .summary = The other side insists on Encrypted Client Hello for this connection.

## Own words of pairs

tls-0-vs-90 = Was it over, or did somebody call it off?
    .answer =
        Both are closure alerts, so neither reports an error [](source:rfc8446#6.1). With 0, `close_notify`, the other side gives notice that it is closing and no more. With 90, `user_canceled`, it adds why: a user did not want to go on.
    .when-to-use-which =
        - You see 0: nothing to repair.
        - You see 90: nothing to repair in TLS. If it comes often, find out what makes users give up.

tls-40-vs-70 = Does the alert name the obstacle?
    .answer =
        40, `handshake_failure`, says that the handshake failed and leaves the cause open. 70, `protocol_version`, names the cause: the TLS version that you asked for [](source:rfc8446#6.2). After 70, change the versions that you allow; after 40, compare everything else that both sides offer.
    .when-to-use-which =
        - You see 70: enable a version that the other side supports.
        - You see 40: put the settings of both sides next to each other. The log of the side that sent the alert usually knows more than the alert says.

tls-42-vs-46 = Does the alert put the blame on the certificate itself?
    .answer =
        42, `bad_certificate`, does: the certificate was found bad. 46, `certificate_unknown`, says that there is a problem with the certificate, but not which [](source:rfc8446#6.2). What is unknown in 46 is the cause; an unknown certification authority is [48](entry:tls/48).
    .when-to-use-which =
        - You see 42: look at the certificate that you sent, and replace it if it is damaged or not the one you meant.
        - You see 46: read the log of the side that sent the alert. The certificate may be sound.

tls-42-vs-48 = Is the certificate at fault, or does nobody know its issuer?
    .answer =
        42 judges the certificate: it is bad. 48 judges no more than where it comes from: the certification authority is unknown to the other side [](source:rfc8446#6.2). A new certificate from the same authority may cure 42; it does not cure 48.
    .when-to-use-which =
        - You see 42: check the certificate itself.
        - You see 48: make the authority known to the other side, or use a certificate from one that it knows.

tls-42-vs-116 = Did a certificate arrive at all?
    .answer =
        With 42, one arrived and was found bad. With 116, `certificate_required`, one was expected and none came [](source:rfc8446#6.2). So 42 asks you to change a certificate, 116 to present one.
    .when-to-use-which =
        - You see 42: look at the certificate that your software sends.
        - You see 116: find out why your software sends none. It may not have been told which to use.

tls-44-vs-45 = Was the certificate withdrawn, or did its time run out?
    .answer =
        44: the certificate was revoked, which somebody decided. 45: it expired, which needs no decision [](source:rfc8446#6.2). Both need a new certificate; after 44, find out first why the old one was revoked.
    .when-to-use-which =
        - You see 45: renew the certificate, and look at what should have renewed it in time. Compare the clocks too: a wrong one can make a certificate look expired.
        - You see 44: ask whoever manages the certificate. Until you know the reason, do not assume that a new certificate will last longer.

tls-46-vs-48 = What is unknown: the cause or the authority?
    .answer =
        In 46, `certificate_unknown`, it is the cause: something about the certificate is not acceptable, and the alert does not say what. In 48, `unknown_ca`, it is the certification authority [](source:rfc8446#6.2). Do not change your list of authorities on account of 46 alone.
    .when-to-use-which =
        - You see 48: make the authority known to the other side, or present a certificate from one that it knows.
        - You see 46: read the log of the side that sent the alert.

tls-50-vs-51 = Was it the form of a message, or the cryptography?
    .answer =
        50, `decode_error`: a message could not be decoded. 51, `decrypt_error`: a cryptographic operation failed [](source:rfc8446#6.2). The names are a few letters apart, the places to look are not: how messages are built after 50, the keys after 51.
    .when-to-use-which =
        - You see 50: suspect the software that builds the message, or something on the way that alters it.
        - You see 51: check that each side uses the keys that the other one thinks it uses.
