package org.tamga.bundle.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Packs as small as gzip can: it is packed once, and carried and sent often. */
final class SmallGzip extends GZIPOutputStream {

    SmallGzip(OutputStream out) throws IOException {
        super(out);
        def.setLevel(Deflater.BEST_COMPRESSION);
    }
}
