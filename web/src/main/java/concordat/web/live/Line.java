package concordat.web.live;

import concordat.domain.shared.MeetingId;
import concordat.domain.usecase.Actor;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One open stream of events. It holds no thread: what there is to say is written when the browser can take it, and of
 * several versions only the last. Each event is the version of the meeting and nothing else. What it is told before the
 * server has said that it can be written to waits until then.
 */
final class Line implements WriteListener, AsyncListener {
    /** Who reads it, of which meeting, in which session; a session has no name if a program reads by a token. */
    record Reader(MeetingId meeting, Actor.Person person, String session) {}

    private final Reader reader;
    private final AsyncContext open;
    private final ServletOutputStream out;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Consumer<Line> onEnd;
    private final Consumer<Runnable> afterwards;
    private boolean writable;
    private long version = -1;
    private long written = -1;
    private boolean beat;
    private boolean unflushed;

    /**
     * A stream that has not begun.
     *
     * @param closed is told when the stream has ended, whichever side ended it
     * @param later does something a little later
     */
    Line(Reader reader, AsyncContext open, Consumer<Line> closed, Consumer<Runnable> later) throws IOException {
        this.reader = reader;
        this.open = open;
        onEnd = closed;
        afterwards = later;
        out = open.getResponse().getOutputStream();
    }

    /** Begins to write, unless it has been ended before. */
    synchronized void begin() {
        if (!ended.get()) {
            open.addListener(this);
            out.setWriteListener(this);
        }
    }

    Reader reader() {
        return reader;
    }

    /** Says that the meeting has that version, unless it has said so or more already. */
    void tell(long now) {
        synchronized (this) {
            version = Math.max(version, now);
        }
        write();
    }

    /** Says the version once more, so that neither the browser nor a proxy between takes the line for dead. */
    void beat() {
        synchronized (this) {
            beat = true;
        }
        write();
    }

    @Override
    public void onWritePossible() {
        synchronized (this) {
            writable = true;
        }
        write();
    }

    private void write() {
        try {
            synchronized (this) {
                while (writable && !ended.get() && isSomethingToDo() && out.isReady()) {
                    writeNext();
                }
            }
        } catch (IOException | IllegalStateException closed) {
            gone();
        }
    }

    private boolean isSomethingToDo() {
        return unflushed || version > written || (beat && version >= 0);
    }

    private void writeNext() throws IOException {
        if (unflushed) {
            unflushed = false;
            out.flush();
        } else {
            written = version;
            beat = false;
            unflushed = true;
            out.write(event(version).getBytes(StandardCharsets.UTF_8));
        }
    }

    static String event(long version) {
        return "retry: 2000\nid: " + version + "\ndata: {\"version\":" + version + "}\n\n";
    }

    /** Ends the stream; the browser may ask for another. */
    void end() {
        if (ended.compareAndSet(false, true)) {
            onEnd.accept(this);
            complete();
        }
    }

    private synchronized void complete() {
        try {
            open.complete();
        } catch (IllegalStateException alreadyOver) {
            // The browser was faster.
        }
    }

    /** The browser has gone: the rest follows when the server has finished saying so, which it does on several threads. */
    private void gone() {
        if (ended.compareAndSet(false, true)) {
            onEnd.accept(this);
            afterwards.accept(this::complete);
        }
    }

    @Override
    public void onError(Throwable why) {
        gone();
    }

    @Override
    public void onError(AsyncEvent event) {
        gone();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // It is started once.
    }
}
