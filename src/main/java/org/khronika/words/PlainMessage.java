package org.khronika.words;

import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A message without plurals, choices and numbers: what stands between its arguments, and the arguments by name. */
final class PlainMessage {

    private final List<String> between = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private PlainMessage() {}

    /** The message of a pattern; empty when the pattern asks for more than putting words together. */
    static Optional<PlainMessage> of(MessagePattern pattern) {
        PlainMessage message = new PlainMessage();
        StringBuilder text = new StringBuilder();
        int read = 0;
        boolean outside = true;
        for (int n = 0; n < pattern.countParts(); n++) {
            MessagePattern.Part part = pattern.getPart(n);
            if (outside) {
                text.append(pattern.getPatternString(), read, part.getIndex());
            }
            read = part.getLimit();
            switch (part.getType()) {
                case MSG_START, MSG_LIMIT, SKIP_SYNTAX, INSERT_CHAR -> {} // as ICU passes them over
                case ARG_START -> {
                    if (part.getArgType() != MessagePattern.ArgType.NONE) {
                        return Optional.empty();
                    }
                    message.between.add(text.toString());
                    text.setLength(0);
                    outside = false;
                }
                case ARG_NAME -> message.names.add(pattern.getSubstring(part));
                case ARG_LIMIT -> outside = true;
                default -> {
                    return Optional.empty();
                }
            }
        }
        message.between.add(text.toString());
        return Optional.of(message);
    }

    /** The message with these words for its arguments, by name. */
    String say(Map<String, Object> words) {
        StringBuilder said = new StringBuilder(between.getFirst());
        for (int n = 0; n < names.size(); n++) {
            said.append((String) Objects.requireNonNull(words.get(names.get(n))))
                    .append(between.get(n + 1));
        }
        return said.toString();
    }
}
