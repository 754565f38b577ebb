# Exit statuses of processes: the words. Facts are in content/exit/.

exit = Process exit statuses
    .label = Exit status
    .description = A process that ends leaves its parent a small number. 0 means success, and everything else is a failure, of which shells and tools tell some apart by habit. Only the low 8 bits arrive at the parent shell: 256 looks like 0, and -1 like 255.
    .both = Both are exit statuses: each is the number that a process, or the shell in its place, leaves behind.

## Groups

exit-group-general = General
    .description = 0 is success. 1 has no fixed meaning, and many tools use 2 for bad arguments.
exit-group-sysexits = sysexits.h
    .description = Codes 64 to 78 have names in the header `sysexits.h`. A program that uses them says what kind of failure it met. One of them, [75](entry:exit/75), asks for another attempt later.
exit-group-shell = Shells and tools that run commands
    .description =
        Codes 124 to 128 come from the shell or the tool that was to run a command, and not from the command. POSIX defines two of them: [126](entry:exit/126), found but not executable, and [127](entry:exit/127), not found. The others are conventions of single tools.
exit-group-signals = Ended by a signal
    .description =
        When signal n ends a process, shells such as bash and dash report 128+n. That is a convention: POSIX asks only for a number above 128, and ksh93 uses 256+n internally.

        Signal numbers 1, 2, 3, 6, 9, 14 and 15 are the same everywhere. Most others depend on the platform: SIGBUS is 7 on Linux on x86 and 10 on macOS, SIGUSR1 is 10 on some systems and 30 on others.

        Status [137](entry:exit/137) is SIGKILL from any cause. A container that runs out of memory is one; `docker stop` after its grace period is another. The number alone proves neither.
exit-group-last = The last number
    .description = 255 is the largest status that fits into 8 bits. What lies outside 0 to 255 is cut down to them, so that -1 arrives as 255.

## Facts

exit-fact-class = Kind
    .description = Who gives the number its meaning.
    .success = Success
    .failure = A failure, reported by the program
    .sysexits = A kind of failure named in sysexits.h
    .shell = The shell, or the tool that runs the command
    .signal = A signal that ended the process
    .difference =
        { $a } { $a-value ->
            [success] reports success
            [failure] is a failure that the program reports
            [sysexits] is a kind of failure named in sysexits.h
            [shell] comes from the shell or the tool that runs the command
            [signal] says that a signal ended the process
           *[other] is of this kind: { $a-text }
        }; { $b } { $b-value ->
            [success] reports success
            [failure] is a failure that the program reports
            [sysexits] is a kind of failure named in sysexits.h
            [shell] comes from the shell or the tool that runs the command
            [signal] says that a signal ended the process
           *[other] is of this kind: { $b-text }
        }.
exit-fact-signal = Signal
    .description = The signal that ended the process, by its name.
exit-fact-signal-number = Signal number
    .description = The number to which the shell added 128.
exit-fact-portable = Same number on every system
    .description = Whether the signal has this number everywhere, as 1, 2, 3, 6, 9, 14 and 15 do; for others, nothing is promised.
    .yes = Yes
    .no = Not guaranteed
    .difference = The number behind { $yes } means the same signal on every system; the one behind { $no } may mean another signal elsewhere.
exit-fact-defined-by = Defined by
    .description = The document that gives the number its meaning.
exit-fact-checked = How it was checked
    .description = Whether the text that defines the code was opened for this page.
    .read = Read in the source
    .recalled = From memory
    .secondary = Read in another’s copy

## Codes

exit-0 = Success
    .summary = The process did its work and reports no error.
exit-1 = General error
    .summary = The program failed, and 1 has no fixed meaning beyond that; read what it printed.
exit-2 = Misuse of a command
    .summary = A bash builtin, or another tool with this habit, rejects how it was called; check options and arguments.
exit-64 = Command used wrongly
    .summary = The command was used wrongly, for instance with a missing argument or an unknown option; correct the call.
exit-65 = Wrong input data
    .summary = The data that the program was given are malformed; correct them and run it again.
exit-66 = Input missing or unreadable
    .summary = An input file does not exist or cannot be read; check its path and its permissions.
exit-67 = Unknown user
    .summary = The program was pointed at a user who does not exist; check the name.
exit-68 = Unknown host
    .summary = The program was pointed at a host that cannot be found; check the host name and its resolution.
exit-69 = Service unavailable
    .summary = A service or program that is needed for the work is not available; find out which, and bring it back.
exit-70 = Internal software error
    .summary = The program came upon an error of its own; report it to those who maintain the program.
exit-71 = Operating system error
    .summary = The operating system could not give the program what it needs, such as a new process; check its limits and resources.
exit-72 = System file missing or broken
    .summary = A file that belongs to the system is missing or damaged; repair the installation.
exit-73 = Output file not created
    .summary = The program could not create its output file; check the folder, the permissions and the free space.
exit-74 = Input or output error
    .summary = Reading from or writing to a file failed; check the disk or the device behind it.
exit-75 = Temporary failure
    .summary = The failure is expected to pass by itself, so run the command again later.
exit-76 = Protocol error
    .summary = In an exchange with another system, one side broke the protocol; compare the versions of both.
exit-77 = Permission denied
    .summary = The user who ran the program has no right to do this; use another account or have the right granted.
exit-78 = Configuration error
    .summary = Something in the program’s configuration is wrong or missing; correct it before the next start.
exit-124 = Time limit reached
    .summary = GNU timeout stopped the command because its time was up; allow more, or find out what it was waiting for.
exit-125 = The tool itself failed
    .summary = The tool that should have run the command, such as docker or GNU timeout, failed itself; to git bisect, 125 means skip this commit.
exit-126 = Found but not executable
    .summary = The command was found but cannot be run; check its permission to execute and its format.
exit-127 = Command not found
    .summary = The shell found no command of that name; check the spelling, the PATH and whether it is installed.
exit-128 = Invalid argument to exit
    .summary = Lists explain 128 as an argument that exit cannot use, but bash 5.2 returns 2 for that; some programs choose 128 themselves, as git does for a fatal error.
exit-129 = Hangup
    .summary = SIGHUP ended the process, usually because the terminal or the session it belonged to went away.
exit-130 = Interrupted
    .summary = SIGINT ended the process, usually because somebody pressed Ctrl-C.
exit-131 = Quit
    .summary = SIGQUIT ended the process: somebody asked it from the terminal to quit, and perhaps to leave a core file.
exit-132 = Illegal instruction
    .summary = SIGILL: the processor could not execute an instruction of the program; check that the binary was built for this machine.
exit-133 = Trace or breakpoint trap
    .summary = SIGTRAP: the process ran into a trap such as a breakpoint, and no debugger was there to take over.
exit-134 = Aborted
    .summary = The process gave itself up with SIGABRT, for instance at a failed assertion; read the last lines that it wrote.
exit-136 = Arithmetic error
    .summary = SIGFPE: the process attempted an impossible calculation, such as an integer division by zero; look for it in the code.
exit-137 = Killed
    .summary = SIGKILL ended the process at once, for whatever reason: find out who sent it before you blame a lack of memory.
exit-139 = Segmentation fault
    .summary = SIGSEGV: the process touched memory that it may not use; examine the crash in a debugger.
exit-141 = Broken pipe
    .summary = SIGPIPE: the process wrote into a pipe or connection that nobody reads any more, which is often harmless in a pipeline.
exit-142 = Alarm went off
    .summary = SIGALRM: a timer of the process ran out, and the process did not handle the signal.
exit-143 = Terminated
    .summary = SIGTERM asked the process to end; if nobody planned that, look for who stopped it.
exit-152 = Limit of CPU time exceeded
    .summary = SIGXCPU on Linux: the process used more CPU time than its limit allows; raise the limit, or look for an endless loop.
exit-153 = Limit of file size exceeded
    .summary = SIGXFSZ on Linux: the process tried to make a file larger than its limit allows; raise the limit, or find out why the file grows.
exit-255 = Out of range, or ssh failed
    .summary = Either ssh itself failed, or a program returned a number outside 0 to 255, such as -1, of which only 8 bits are left.

## Own words for pairs

exit-1-vs-2 = Did the work fail, or the way the program was called?
    .answer =
        1 has no fixed meaning: the program failed, and only its output says why. 2 is what bash builtins answer to wrong usage and many tools to bad arguments. After 2, look at the command line first; after 1, at what the program printed.
    .when-to-use-which =
        - You see 1: read the error output and the log. The number itself leads no further.
        - You see 2: compare options and arguments with the manual of the tool. Running it again unchanged is pointless.
        - You write a program: use 2 for wrong usage if your callers know that habit, or [64](entry:exit/64) if they know `sysexits.h`. Keep 1 for everything else.
    .pitfalls =
        - Neither number is fixed by a standard for all programs. Before a script relies on 2, check what this tool means by it.

exit-1-vs-255 = Did the program choose this number, or is it what was left of another?
    .answer =
        1 is an ordinary failure without a fixed meaning. 255 is often no number that anybody chose: -1 loses all but its low 8 bits and arrives as 255. It is also what ssh returns when ssh itself fails, so after 255 from ssh look at the connection first.
    .when-to-use-which =
        - You see 1: read what the program printed.
        - You see 255 from a program: look in its code for a return value outside 0 to 255, such as -1.
        - You see 255 from ssh: check host, network and login before you look for a mistake in the remote command.
    .pitfalls =
        - The same cut makes a success of a failure: 256 arrives as [0](entry:exit/0). Return small positive numbers.
        - Behind ssh, 255 does not prove that ssh failed: a remote program can return 255 as well.

exit-124-vs-137 = Was a time limit reached, or was the process killed by somebody?
    .answer =
        124 names its cause: GNU timeout ended the command because its time was up. 137 is 128+9, so SIGKILL ended the process, and the number does not say who sent it. After 124, look at the time limit and at what was slow; after 137, look for the sender first.
    .when-to-use-which =
        - You see 124: find out whether the command hangs or only needs longer, then raise the limit or repair the command.
        - You see 137: read the logs of the system and of the container runtime around that moment.
    .pitfalls =
        - A time limit can hide behind 137 too: `docker stop` sends SIGKILL when its grace period is over.

exit-125-vs-126 = Did the tool fail, or could the command not be started?
    .answer =
        125: the tool in front, such as docker or GNU timeout, failed by itself. 126: the command was found but could not be executed. After 125, check how you called the tool; after 126, check the file that it was to run.
    .when-to-use-which =
        - You see 125 from docker or GNU timeout: read the tool’s own error message, and check its options.
        - You see 126: check the permission to execute and the format of the file.
        - You write a script for git bisect: return 125 to skip a commit that cannot be tested.
    .pitfalls =
        - What 125 means depends on who returns it. To git bisect it is a request to skip, and no failure of a tool.

exit-126-vs-127 = Was the command found?
    .answer =
        126: yes, but it cannot be executed. 127: no, there is no command of that name. POSIX fixes both. After 126, look at the file; after 127, look at the name, at the `PATH` and at what is installed.
    .when-to-use-which =
        - You see 126: check with `ls -l` that the file may be executed, and that it is a program for this system and not a folder or a data file.
        - You see 127: check the spelling, then the `PATH` of the process that made the call. It can differ from the one in your terminal.
        - In a container image: 127 suggests that the program is not in the image, 126 that it is there without the permission to execute.
    .pitfalls =
        - A script can return either number for a command inside it. Look for the line that failed before you suspect the script itself.

exit-130-vs-143 = Was it interrupted at the keyboard, or asked to end by another program?
    .answer =
        130 is 128+2, SIGINT, and usually means that somebody pressed Ctrl-C. 143 is 128+15, SIGTERM, with which programs ask a process to end. After 130, ask who sat at the terminal; after 143, ask what stops processes there, such as a service manager or a deployment.
    .when-to-use-which =
        - You see 130 in a log: an interactive run was broken off. As a rule there is nothing to repair.
        - You see 143 at a planned stop: all is well, and monitoring need not raise an alarm.
        - You see 143 out of turn: look for the sender in the log of the system at that moment.
    .pitfalls =
        - Any program may send either signal, so 130 can occur without a keyboard.
        - The numbers 2 and 15 mean the same signals everywhere, but the sum 128+n is a convention of shells: POSIX asks only for a number above 128.

exit-134-vs-139 = Did the process stop itself, or was it stopped at a forbidden memory access?
    .answer =
        134 is 128+6, SIGABRT: the process, or a library in it, noticed that something was wrong and gave up. 139 is 128+11, SIGSEGV: it touched memory that it may not use. After 134, read its last message; after 139, start with a debugger or a core file.
    .when-to-use-which =
        - You see 134: look in the output for a failed assertion or a similar message. It often names file and line.
        - You see 139: have the stack shown at the moment of the crash. There is usually no message of the program’s own.
    .pitfalls =
        - Both can have the same bug behind them: damaged memory may be noticed by a check, or be touched before any check.
        - Number 6 is SIGABRT everywhere; for 11 there is no such promise, so look it up on an unusual platform.

exit-137-vs-139 = Was the process killed from outside, or did it crash by itself?
    .answer =
        137 is 128+9, SIGKILL: somebody or something ended the process. 139 is 128+11, SIGSEGV: the process itself touched memory that it may not use. After 137, look for the sender outside the program; after 139, look for the bug inside it.
    .when-to-use-which =
        - You see 137: check whether the system or the container ran out of memory, and whether somebody stopped the container. The number does not tell the two apart.
        - You see 139: repeat the run under a debugger, or open the core file.
    .pitfalls =
        - 137 is no proof of a lack of memory, and 139 is no sign of one: a segmentation fault is about where memory is accessed, not about how much there is.

exit-137-vs-143 = Was the process asked to end, or forced to?
    .answer =
        143 is 128+15, SIGTERM: a request to end, which a process can handle. 137 is 128+9, SIGKILL: the end at once, which a process can neither handle nor delay. If a stop gives 137 where you expect 143, the process probably did not end within its grace period.
    .when-to-use-which =
        - You see 143: the process ended on request. Look for the sender only if the stop was not planned.
        - You see 137 after `docker stop`: the grace period ran out. Make the program react to SIGTERM, or allow it more time.
        - You see 137 and nobody stopped anything: check for a lack of memory, and then for other senders of SIGKILL.
    .pitfalls =
        - 137 does not mean out of memory. It means SIGKILL, from whatever cause.
        - A program that handles SIGTERM and ends in order may return [0](entry:exit/0) or a number of its own in place of 143.
