package org.khronika.sources.extraction;

import java.io.IOException;
import java.io.InputStream;

/** Takes in what somebody sends, and stops at the limit: no more than the limit is ever read or held. */
public final class LimitedUpload {

    private LimitedUpload() {}

    /** All bytes of the stream, or a refusal as soon as there are more than the limit allows. */
    public static byte[] read(InputStream in, ExtractionLimits limits) throws IOException {
        int most = Math.toIntExact(limits.bytes());
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw limits.tooLarge();
        }
        return bytes;
    }
}
