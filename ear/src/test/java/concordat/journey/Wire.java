package concordat.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The wire between a browser and a node, which can be cut: all that is under way is lost, what comes later gets through. */
final class Wire implements AutoCloseable {
    private final int node;
    private final ServerSocket ear;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();

    private Wire(int node, ServerSocket ear) {
        this.node = node;
        this.ear = ear;
    }

    /** A wire to the node at that address. */
    static Wire to(String address) {
        try {
            Wire wire =
                    new Wire(URI.create(address).getPort(), new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            inBackground(wire::accept);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the browser finds the node by this wire. */
    String address() {
        return "http://localhost:" + ear.getLocalPort();
    }

    void cut() {
        ends.forEach(Wire::close);
        ends.clear();
    }

    private void accept() {
        try {
            while (true) {
                Socket browser = ear.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), node);
                ends.add(browser);
                ends.add(server);
                inBackground(() -> pass(browser, server));
                inBackground(() -> pass(server, browser));
            }
        } catch (IOException closed) {
            cut();
        }
    }

    private static void pass(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException cut) {
            close(to);
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        ear.close();
    }
}
