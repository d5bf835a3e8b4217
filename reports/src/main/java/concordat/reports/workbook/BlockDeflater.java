package concordat.reports.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.zip.Deflater;

/**
 * Deflates what a zip stream is given in blocks, so that other threads can deflate some of them while the next is being filled. Each
 * block knows the end of the one before it and ends on a whole octet: put one after the other, they are one deflated stream. What comes
 * out depends on what goes in alone, and not on who deflated which block, or when.
 *
 * <p>Whoever writes never waits for help that has not begun: it deflates such blocks itself. So there is no deadlock where all helpers
 * are busy, and nothing is missing where there are none.
 */
final class BlockDeflater extends Deflater {
    static final int BLOCK = 256 * 1024;
    /** How far deflating looks back. */
    private static final int WINDOW = 32 * 1024;
    /** Blocks that are being deflated, or wait for that or to be passed on. */
    private static final int MOST_SEALED = 3;

    private static final int OUTPUT = 64 * 1024;
    /** With less room, the end of a block could be told twice. */
    private static final int LEAST_ROOM = 16;

    private final int level;
    private final Executor helpers;
    private final List<Block> all = new ArrayList<>();
    private final Deque<Block> spare = new ArrayDeque<>();
    /** In the order in which they go out. */
    private final Deque<Block> sealed = new ArrayDeque<>();

    private Block filling;
    private byte[] input = new byte[0];
    private int inputAt;
    private int inputEnd;
    private boolean finishing;
    private boolean lastIsSealed;
    private long taken;
    private long given;

    /**
     * One that begins a stream.
     *
     * @param level how much is tried, from 1 to 9
     * @param helpers who deflate blocks beside the thread that writes; they may refuse to, or never come to it
     */
    BlockDeflater(int level, Executor helpers) {
        super(level, true);
        super.end(); // The blocks have their own.
        this.level = level;
        this.helpers = helpers;
        this.filling = fresh();
    }

    /** Some of what goes in, and then what comes out of it. */
    private static final class Block {
        private final Deflater deflater;
        private final byte[] before = new byte[WINDOW];
        private int beforeLength;
        private final byte[] data = new byte[BLOCK];
        private int length;
        private boolean last;
        private byte[] out = new byte[OUTPUT];
        private int outLength;
        private int outAt;
        private FutureTask<?> work;

        Block(int level) {
            deflater = new Deflater(level, true);
            work = work();
        }

        private FutureTask<?> work() {
            return new FutureTask<>(this::deflate, null);
        }

        void begin() {
            beforeLength = 0;
            length = 0;
            last = false;
            outLength = 0;
            outAt = 0;
            work = work();
        }

        void follow(Block former) {
            beforeLength = Math.min(WINDOW, former.length);
            System.arraycopy(former.data, former.length - beforeLength, before, 0, beforeLength);
        }

        private void deflate() {
            deflater.reset();
            deflater.setDictionary(before, 0, beforeLength);
            deflater.setInput(data, 0, length);
            if (last) {
                deflater.finish();
            }
            boolean more = true;
            while (more) {
                if (out.length - outLength < LEAST_ROOM) {
                    out = Arrays.copyOf(out, out.length * 2);
                }
                int room = out.length - outLength;
                int made = deflater.deflate(out, outLength, room, last ? NO_FLUSH : SYNC_FLUSH);
                outLength += made;
                more = last ? !deflater.finished() : made == room;
            }
        }

        int passOn(byte[] to, int from, int most) {
            int passed = Math.min(most, outLength - outAt);
            System.arraycopy(out, outAt, to, from, passed);
            outAt += passed;
            return passed;
        }

        boolean isPassedOn() {
            return outAt == outLength;
        }
    }

    @Override
    public void setInput(byte[] octets, int from, int length) {
        input = octets;
        inputAt = from;
        inputEnd = from + length;
    }

    /** Not as long as something can be passed on, so that whoever waits for the stream has it early. */
    @Override
    public boolean needsInput() {
        return inputAt == inputEnd && !isToPassOn();
    }

    private boolean isToPassOn() {
        return !sealed.isEmpty()
                && (lastIsSealed
                        || sealed.size() == MOST_SEALED
                        || sealed.element().work.isDone());
    }

    @Override
    public void finish() {
        finishing = true;
    }

    @Override
    public boolean finished() {
        return lastIsSealed && sealed.isEmpty();
    }

    @Override
    public int deflate(byte[] to, int from, int length) {
        if (!isToPassOn() && !lastIsSealed) {
            take();
        }
        return isToPassOn() ? passOn(to, from, length) : 0;
    }

    @Override
    public int deflate(byte[] to, int from, int length, int flush) {
        if (flush != NO_FLUSH) {
            throw new UnsupportedOperationException("A block ends when it is full");
        }
        return deflate(to, from, length);
    }

    /** Takes as much of the input as the block can hold. */
    private void take() {
        int length = Math.min(inputEnd - inputAt, BLOCK - filling.length);
        System.arraycopy(input, inputAt, filling.data, filling.length, length);
        filling.length += length;
        inputAt += length;
        taken += length;
        filling.last = finishing && inputAt == inputEnd;
        if (filling.last || filling.length == BLOCK) {
            seal();
        }
    }

    private void seal() {
        Block block = filling;
        lastIsSealed = block.last;
        sealed.add(block);
        filling = fresh();
        if (!lastIsSealed) {
            filling.follow(block);
            askForHelp(block);
        }
    }

    private void askForHelp(Block block) {
        try {
            helpers.execute(block.work);
        } catch (RejectedExecutionException allAreBusy) {
            // Then it waits for the thread that writes, as it does if nobody comes to it.
            return;
        }
    }

    private Block fresh() {
        Block block = spare.poll();
        if (block == null) {
            block = new Block(level);
            all.add(block);
        } else {
            block.begin();
        }
        return block;
    }

    private int passOn(byte[] to, int from, int length) {
        Block head = sealed.element();
        complete(head);
        int passed = head.passOn(to, from, length);
        given += passed;
        if (head.isPassedOn()) {
            spare.add(sealed.remove());
        }
        return passed;
    }

    /** Has a block deflated: here, or by who is at it already; meanwhile this thread sees to what waits behind it. */
    private void complete(Block head) {
        for (Block block : sealed) {
            if (!head.work.isDone()) {
                block.work.run();
            }
        }
        await(head.work);
    }

    /** A block takes milliseconds: who is interrupted meanwhile stays so, and hears of it where it matters. */
    private static void await(Future<?> work) {
        boolean interrupted = false;
        try {
            while (!work.isDone()) {
                try {
                    work.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            work.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A block could not be deflated", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public long getBytesRead() {
        return taken;
    }

    @Override
    public long getBytesWritten() {
        return given;
    }

    /** Begins another stream. @throws IllegalStateException if the one before has not been passed on to its end */
    @Override
    public void reset() {
        if (!finished()) {
            throw new IllegalStateException("The stream has not ended");
        }
        finishing = false;
        lastIsSealed = false;
        taken = 0;
        given = 0;
    }

    /** Gives back what deflating holds. What helpers are at comes to nothing. */
    @Override
    public void end() {
        for (Block block : all) {
            block.work.cancel(false);
            block.deflater.end();
        }
    }
}
