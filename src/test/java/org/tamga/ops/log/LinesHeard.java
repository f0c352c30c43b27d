package org.tamga.ops.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;

/** Those of an application in this process. */
final class LinesHeard extends Handler implements RequestLines {

    private final List<Line> lines = new CopyOnWriteArrayList<>();

    @Override
    public void listen() {
        Logger.getLogger("org.tamga.request").addHandler(this);
    }

    @Override
    public void listenNoMore() {
        Logger.getLogger("org.tamga.request").removeHandler(this);
    }

    @Override
    public List<Line> all() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(new Line(line.getMessage(), ((ExtLogRecord) line).getMdcCopy()));
    }

    @Override
    public void flush() {
    }

    @Override
    public void close() {
    }
}
