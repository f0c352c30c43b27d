package org.tamga.web.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A bad network: it passes on what a client and the service say, and cuts each connection after some bytes of the answer. */
final class CuttingProxy implements AutoCloseable {

    private final ServerSocket listens;
    private final int port;
    private final Random random;
    private final int most;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger cuts = new AtomicInteger();

    /**
     * @param port of the service
     * @param most how many bytes of an answer come through at most
     */
    CuttingProxy(int port, long seed, int most) {
        this.port = port;
        this.random = new Random(seed);
        this.most = most;
        try {
            listens = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.submit(this::accept);
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + listens.getLocalPort() + path);
    }

    int cuts() {
        return cuts.get();
    }

    private Void accept() throws IOException {
        while (true) {
            var client = listens.accept();
            var through = random.nextInt(most);
            threads.submit(() -> serve(client, through));
        }
    }

    private Void serve(Socket client, int through) throws IOException {
        try (client; var service = new Socket(InetAddress.getLoopbackAddress(), port)) {
            threads.submit(() -> client.getInputStream().transferTo(service.getOutputStream()));
            var buffer = new byte[64];
            for (int left = through, read; left > 0
                    && (read = service.getInputStream().read(buffer, 0, Math.min(left, buffer.length))) > 0; left -= read) {
                client.getOutputStream().write(buffer, 0, read);
            }
            client.setSoLinger(true, 0);
            cuts.incrementAndGet();
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        listens.close();
        threads.shutdownNow();
    }
}
