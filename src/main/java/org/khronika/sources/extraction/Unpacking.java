package org.khronika.sources.extraction;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacks a part of an archive, and stops when it grows past the limit, whatever size the archive states. */
final class Unpacking extends FilterInputStream {

    private long left;

    Unpacking(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws UnpacksTooFar {
        left -= read;
        if (left < 0) {
            throw new UnpacksTooFar();
        }
    }

    /** The part is larger than allowed. */
    static final class UnpacksTooFar extends IOException {}
}
