package org.khronika.reading;

import java.io.IOException;
import org.khronika.confined.Worker;

/** The process in which texts are read; its argument is the country whose pack it knows. */
final class ReaderMain {

    private ReaderMain() {}

    public static void main(String[] args) throws IOException {
        TextReader reader = TextReader.withPack(args[0]);
        Worker.serve(question -> ReadingMessages.answer(question, reader));
    }
}
