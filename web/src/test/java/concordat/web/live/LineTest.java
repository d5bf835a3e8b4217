package concordat.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import concordat.domain.shared.MeetingId;
import concordat.domain.usecase.Actor;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a stream does between the moment when it is known and the one when the server lets it write. */
class LineTest {
    private final Stream stream = new Stream();
    private final List<Line> ended = new ArrayList<>();
    private int listeners;
    private int completed;

    @Test
    void what_it_is_told_before_it_begins_is_said_as_soon_as_it_can_write() throws IOException {
        Line line = line();

        line.tell(4);
        line.tell(7);
        line.beat();
        assertThat(stream.said()).isEmpty();
        assertThat(ended).isEmpty();

        line.begin();
        line.tell(6);
        assertThat(stream.said()).isEmpty();
        stream.isWritable();

        assertThat(stream.said()).isEqualTo(Line.event(7));
        line.tell(8);
        assertThat(stream.said()).isEqualTo(Line.event(7) + Line.event(8));
        assertThat(completed).isZero();
    }

    @Test
    void one_that_is_ended_before_it_begins_stays_so_and_is_forgotten() throws IOException {
        Line line = line();

        line.end();
        line.begin();
        line.tell(3);

        assertThat(ended).containsExactly(line);
        assertThat(completed).isOne();
        assertThat(listeners).isZero();
        assertThat(stream.said()).isEmpty();
    }

    @Test
    void a_browser_that_has_gone_is_told_nothing_more_and_forgotten_once() throws IOException {
        Line line = line();
        line.begin();
        stream.isWritable();
        stream.broken = true;

        line.tell(1);
        line.tell(2);
        line.end();

        assertThat(ended).containsExactly(line);
        assertThat(completed).isOne();
        assertThat(stream.said()).isEmpty();
    }

    private Line line() throws IOException {
        Line.Reader reader = new Line.Reader(
                new MeetingId(UUID.fromString("00000000-0000-4000-8000-000000000001")),
                new Actor.Person("issuer", "subject", null, "Amara Okafor", List.of()),
                "");
        return new Line(reader, request(), ended::add, Runnable::run);
    }

    private AsyncContext request() {
        ServletResponse response = proxy(ServletResponse.class, method -> stream);
        return proxy(AsyncContext.class, method -> switch (method) {
            case "getResponse" -> response;
            case "addListener" -> {
                listeners++;
                yield null;
            }
            case "complete" -> {
                completed++;
                yield null;
            }
            default -> throw new AssertionError(method);
        });
    }

    private interface Answer {
        @Nullable
        Object to(String method);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (object, method, arguments) -> answer.to(method.getName())));
    }

    /** As the server has it: nobody may ask whether it is ready before there is somebody to be told that it is. */
    private static final class Stream extends ServletOutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private @Nullable WriteListener listener;
        private boolean broken;

        String said() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        void isWritable() throws IOException {
            if (listener == null) {
                throw new AssertionError("Nobody is to be told");
            }
            listener.onWritePossible();
        }

        @Override
        public boolean isReady() {
            if (listener == null) {
                throw new IllegalStateException("The stream is not in asynchronous mode");
            }
            return true;
        }

        @Override
        public void setWriteListener(WriteListener told) {
            listener = told;
        }

        @Override
        public void write(int octet) throws IOException {
            if (broken) {
                throw new IOException("Broken pipe");
            }
            bytes.write(octet);
        }
    }
}
