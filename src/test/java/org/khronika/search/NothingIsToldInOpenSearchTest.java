package org.khronika.search;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/** The same with the index in OpenSearch, with fewer questions: what is asked is written once for both. */
@ExtendWith(InOpenSearch.WhereThereIsOne.class)
class NothingIsToldInOpenSearchTest extends NothingIsToldOfTheHiddenTest {

    NothingIsToldInOpenSearchTest() {}

    @Override
    Engine engine(Path folder) {
        return new OpenSearchEngine(OpenSearchNode.shared().settings("hidden"), JsonMapper.shared());
    }

    @Override
    @RepeatedTest(1)
    void anAnswerIsThatOfADatabaseWithoutTheHidden(RepetitionInfo repetition) throws IOException {
        asked(5, 6);
    }
}
