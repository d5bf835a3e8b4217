package concordat.stack;

import java.nio.file.Path;

/** The Java that the servers run on: the one that runs the launcher, which the script chose as the newest. */
record Java(Path home) {
    static Java running() {
        return new Java(Path.of(System.getProperty("java.home")));
    }

    String command() {
        return home.resolve("bin/java").toString();
    }
}
