package org.khronika.confined;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** The inside of a process for hostile work: questions on standard input, answers on standard output, each with its length. */
public final class Worker {

    static final int ANSWER = 1;
    static final int TOO_DEEP = 2;
    static final int FAILED = 3;

    private Worker() {}

    /** Answers questions until there are no more, then ends the process. Whatever else is printed goes nowhere. */
    public static void serve(UnaryOperator<byte[]> work) throws IOException {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
                DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            while (true) {
                byte[] question = new byte[in.readInt()];
                in.readFully(question);
                answer(work, question, out);
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void answer(UnaryOperator<byte[]> work, byte[] question, DataOutputStream out) throws IOException {
        int status = ANSWER;
        byte[] answer = new byte[0];
        try {
            answer = work.apply(question);
        } catch (StackOverflowError e) {
            status = TOO_DEEP;
        } catch (RuntimeException e) {
            status = FAILED;
        }
        out.writeByte(status);
        out.writeInt(answer.length);
        out.write(answer);
        out.flush();
    }
}
