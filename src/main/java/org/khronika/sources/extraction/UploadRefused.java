package org.khronika.sources.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import org.khronika.words.Phrase;
import org.khronika.words.SaysWhy;

/** A file is not taken in. It says to the person who sent it what was expected and what was found. */
public final class UploadRefused extends RuntimeException implements SaysWhy {

    private static final long serialVersionUID = 1;

    private final transient Phrase why;

    /** Refuses with this sentence. */
    public UploadRefused(Phrase why) {
        this.why = why;
    }

    @Override
    public Phrase why() {
        return why;
    }

    /** In English, worked out when it is asked for: a process that parses needs no catalogues. */
    @Override
    public String getMessage() {
        return why.english();
    }

    /** Sends a refusal whose arguments are numbers out of the process that parses. */
    void write(DataOutputStream out) throws IOException {
        out.writeUTF(why.key());
        out.writeInt(why.arguments().size());
        for (Map.Entry<String, Object> argument : why.arguments().entrySet()) {
            out.writeUTF(argument.getKey());
            out.writeLong((Long) argument.getValue());
        }
    }

    /** What {@link #write} sent. */
    static UploadRefused read(DataInputStream in) throws IOException {
        Phrase why = Phrase.phrase(in.readUTF());
        for (int left = in.readInt(); left > 0; left--) {
            why = why.with(in.readUTF(), in.readLong());
        }
        return new UploadRefused(why);
    }
}
