package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.InWords;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Tells on the page of a person or an organisation what they promised about a law, and what came of it. */
@Component
class PromisesTold implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Law.class, "promises.onRecord"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        List<Each> promises = speaking.stream()
                .filter(other -> other.body() instanceof Law)
                .flatMap(other -> ((Law) other.body())
                        .promises().stream()
                                .filter(promise -> record.address().equals(promise.onRecord()))
                                .map(promise -> told(other, promise, namer)))
                .toList();
        return PageBuilder.from(page, namer)
                .group(phrase("legislation.page.what-they-promised"), promises)
                .build();
    }

    private static Each told(Stored<?> law, LawPromise promise, Namer namer) {
        List<Sayable> says = new ArrayList<>(List.of(Sayable.written(InWords.ended(promise.what()))));
        if (promise.when() != null) {
            says.add(phrase("legislation.page.promised-on").with("day", promise.when()));
        }
        return new Each(
                namer.mention(law.address()),
                namer.say(Sayable.sentences(says)),
                List.of(namer.say(phrase("legislation.page.came-of-it").with("state", promise.state()))));
    }
}
