package org.khronika.search;

/** The names of builds that are being made. */
final class UnderWay {

    private static final String BETWEEN = "-";

    private UnderWay() {}

    /** A new one. It says which process makes the build. */
    static String name() {
        return ProcessHandle.current().pid() + BETWEEN + System.nanoTime();
    }

    /** Whether nobody makes that build any more: its process has ended, or is this one, which makes none now. */
    static boolean isLeft(String name) {
        long process = Long.parseLong(name.substring(0, name.lastIndexOf(BETWEEN)));
        return process == ProcessHandle.current().pid()
                || !ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }
}
