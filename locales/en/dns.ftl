# DNS response codes: the words. Facts are in content/dns/.

dns = DNS response codes
    .label = DNS
    .description = A response code (RCODE) says how a server dealt with a DNS message. The header of a message has four bits for it; larger values need another place, such as EDNS or TSIG. One number, 16, has two meanings, so what counts is where it stands.
    .both = Both are DNS response codes: each says how a server dealt with a DNS message.

## Groups

dns-group-basic = Basic codes
    .description = Codes 0 to 5 belong to the base specification of the DNS [](source:rfc1035).
dns-group-update = Update codes
    .description = Codes 6 to 10 came with dynamic updates [](source:rfc2136). Two of them have a second use: [YXDOMAIN](entry:dns/YXDOMAIN) with DNAME records [](source:rfc6672), [NOTAUTH](entry:dns/NOTAUTH) with TSIG [](source:rfc8945).
dns-group-extended = Extension codes
    .description = Codes from 11 on belong to extensions. From 16 on, they no longer fit into the four bits of the header and stand in another record: OPT, TSIG or TKEY. The number 16 is [BADVERS](entry:dns/BADVERS) in an OPT record [](source:rfc6891) and [BADSIG](entry:dns/BADSIG) in a TSIG record [](source:rfc8945).

## Facts

dns-fact-where = Where it stands
    .description = The part of the message that carries the code.
    .header = Header
    .opt = OPT record (EDNS)
    .tsig = TSIG record
    .tkey = TKEY record
    .difference =
        Look for { $a } in { $a-value ->
            [header] the header
            [opt] the OPT record of EDNS
            [tsig] the TSIG record
            [tkey] the TKEY record
           *[other] this place: { $a-text }
        }; look for { $b } in { $b-value ->
            [header] the header
            [opt] the OPT record of EDNS
            [tsig] the TSIG record
            [tkey] the TKEY record
           *[other] this place: { $b-text }
        }.
dns-fact-retry = Retry
    .description = Whether, and how, a client should ask again.
    .other-server = Yes, with another server
    .without-edns = No, unless without EDNS
    .after-clock-fix = Once the clock is right
    .with-cookie = With the new cookie
    .no = No
    .difference =
        After { $a }, { $a-value ->
            [other-server] ask another server
            [without-edns] do not repeat the query, unless without EDNS
            [after-clock-fix] set the clock right, then retry
            [with-cookie] retry with the new cookie
            [no] do not retry
           *[other] this holds: { $a-text }
        }; after { $b }, { $b-value ->
            [other-server] ask another server
            [without-edns] do not repeat the query, unless without EDNS
            [after-clock-fix] set the clock right, then retry
            [with-cookie] retry with the new cookie
            [no] do not retry
           *[other] this holds: { $b-text }
        }.
dns-fact-number = Number
    .description = The value that travels in the message; 16 stands for two codes.
dns-fact-defined-by = Defined by
    .description = The document that gives the code its meaning.
dns-fact-checked = How it was checked
    .description = Whether the text that defines the code was opened for this page.
    .read = Read in the source
    .recalled = From memory
    .secondary = Read in another’s copy

## Codes

dns-noerror = No error
    .summary = The query was handled, and the server has no error to report.

dns-formerr = Format error
    .summary = The server could not make sense of the query as it was written; if the query used EDNS, one without it may get through.

dns-servfail = Server failure
    .summary = The server itself failed on this query, so ask another one.

dns-nxdomain = No such domain
    .summary = The name that you asked about does not exist, and asking again will not help.

dns-notimp = Not implemented
    .summary = What the query asks for is something that the server does not implement.

dns-refused = Refused by policy
    .summary = The server will not answer you, as a matter of policy; a different server may.

dns-yxdomain = Name exists but should not
    .summary = There is already a name where the operation needs none to be.

dns-yxrrset = Record set exists but should not
    .summary = A set of resource records exists whose absence was a condition.

dns-nxrrset = Record set missing
    .summary = The set of resource records that had to be there is not.

dns-notauth = Not authoritative or not authorized
    .summary = You sent an update to a server that is not authoritative, or, where TSIG is in use, you are not authorized.

dns-notzone = Name not in zone
    .summary = A name in the update lies outside the zone.

dns-dsotypeni = DSO type not implemented
    .summary = The other side has no implementation for the DSO type (DNS Stateful Operations) in your message.

dns-badvers = Bad OPT version
    .summary = Your OPT record carries a version that the server does not accept.

dns-badsig = TSIG signature failure
    .summary = The TSIG signature on your message did not pass the check.

dns-badkey = Key not recognized
    .summary = The key that you signed with is not one that the server recognizes.

dns-badtime = Outside the time window
    .summary = Your signed message falls outside the time window, so set the clock right before you retry.

dns-badmode = Bad TKEY mode
    .summary = The mode in your TKEY record is not one that the server accepts.

dns-badname = Duplicate key name
    .summary = The key name that you chose for the TKEY exchange is already taken.

dns-badalg = Algorithm not supported
    .summary = The server lacks support for the algorithm that you named in the TKEY exchange.

dns-badtrunc = Bad truncation
    .summary = Something in the TSIG exchange was truncated in a way that is not accepted.

dns-badcookie = Bad or missing server cookie
    .summary = The server cookie in your query was wrong or absent; repeat the query with the new one.

## Own words of pairs

dns-formerr-vs-notimp = Was the query unreadable, or only beyond this server?
    .answer =
        FORMERR blames the format of the query. NOTIMP blames nothing in it: the server does not implement what it asks for [](source:rfc1035). Neither improves by repetition; after FORMERR, leave out EDNS and try once more.
    .when-to-use-which =
        - You see FORMERR: send the query without EDNS. If that passes, EDNS was the obstacle; if not, check how your software builds the query.
        - You see NOTIMP: do not send the query there again. Look at the kind of query, not at its bytes.

dns-servfail-vs-refused = Could the server not answer, or did it not want to?
    .answer =
        SERVFAIL reports a failure of the server; REFUSED reports a decision, taken by its policy [](source:rfc1035). In both cases another server may answer. To get an answer from this one, mend a fault after SERVFAIL and change a policy after REFUSED.
    .when-to-use-which =
        - You see SERVFAIL: ask another server. If the server is yours, look for the fault in its log.
        - You see REFUSED: ask a server whose policy admits you. If the server is yours, read its rules on who may ask what.

dns-yxdomain-vs-yxrrset = Is the name itself in the way, or a record set?
    .answer =
        Both mean that something exists that should not. With YXDOMAIN it is the name; with YXRRSET it is one set of resource records [](source:rfc2136). Before you repeat the update, look up what YXDOMAIN or YXRRSET says is there.
    .when-to-use-which =
        - You see YXDOMAIN: query the name. Any update that needs the name to be free has to wait until it is. The code is also used with DNAME records [](source:rfc6672).
        - You see YXRRSET: query the record set that the update wanted to be absent, and remove it or change the condition.

dns-badvers-vs-badsig = In which record does the 16 stand?
    .answer =
        Both have the number 16. In an OPT record it is BADVERS, a version of OPT that the server does not accept [](source:rfc6891). In the error field of a TSIG record it is BADSIG, a signature that failed [](source:rfc8945).
    .when-to-use-which =
        - You see only the number 16: find out whether it came from OPT or from TSIG before you change anything.
        - You see BADVERS: check the version that your OPT record announces.
        - You see BADSIG: check the key and what happened to the message after it was signed.
