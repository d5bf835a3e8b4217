package concordat.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file on its way in lies on disk for as long as it is looked at, and no longer. */
class SpooledTest {
    @Test
    void it_is_gone_when_it_is_closed() throws IOException {
        Path content;
        try (Spooled spooled = Spooled.of(new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)))) {
            content = spooled.content();
            assertThat(content).hasContent("abc");
            assertThat(spooled.bytes()).isEqualTo(3);
            assertThat(spooled.fingerprint())
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }

        assertThat(content).doesNotExist();
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_behind() throws IOException {
        Set<Path> before = spooled();
        InputStream breaking = new FilterInputStream(new ByteArrayInputStream(new byte[100_000])) {
            @Override
            public int read(byte[] some, int from, int length) throws IOException {
                int read = super.read(some, from, length);
                if (read < 0) {
                    throw new IOException("The connection is gone");
                }
                return read;
            }
        };

        assertThatThrownBy(() -> Spooled.of(breaking)).isInstanceOf(IOException.class);

        assertThat(spooled()).isEqualTo(before);
    }

    private static Set<Path> spooled() throws IOException {
        try (Stream<Path> there = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return there.filter(path -> path.getFileName().toString().startsWith("incoming"))
                    .collect(Collectors.toSet());
        }
    }
}
