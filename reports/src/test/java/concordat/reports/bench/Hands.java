package concordat.reports.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Helping threads, one for each processor but that of the thread that writes, with the processor time that they took. */
final class Hands implements Executor {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private final Executor pool =
            Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), work -> {
                Thread thread = new Thread(work, "hand");
                thread.setDaemon(true);
                threads.add(thread);
                return thread;
            });

    @Override
    public void execute(Runnable work) {
        pool.execute(work);
    }

    /** In nanoseconds, of all of them since they began. */
    long cpu() {
        return threads.stream()
                .mapToLong(thread -> THREADS.getThreadCpuTime(thread.getId()))
                .sum();
    }
}
