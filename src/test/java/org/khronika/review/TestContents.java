package org.khronika.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/** Contents as the application has them, without the application. */
public final class TestContents {

    private TestContents() {}

    /** Written and read like those of the application. */
    public static Contents make() {
        return new Contents(JsonMapper.builder()
                .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .build());
    }
}
