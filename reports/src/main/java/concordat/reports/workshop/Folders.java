package concordat.reports.workshop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Folders that are there for as long as something is done in them. */
public final class Folders {
    private Folders() {}

    /** Something that is done in a folder. */
    public interface Work<T> {
        T in(Path folder) throws IOException;
    }

    /** Gives a folder that is gone afterwards with all that is in it. */
    public static <T> T within(Work<T> work) throws IOException {
        Path folder = Files.createTempDirectory("workshop");
        try {
            return work.in(folder);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = new ArrayList<>(found.toList());
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.deleteIfExists(all.get(i));
        }
    }
}
