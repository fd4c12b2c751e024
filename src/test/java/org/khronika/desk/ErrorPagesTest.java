package org.khronika.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.DatabaseTest;
import org.khronika.access.As;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest
class ErrorPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Members members;

    @SuppressWarnings("NullAway.Init")
    ErrorPagesTest() {}

    @ParameterizedTest
    @CsvSource({
        "400, 'Part of what was sent is missing, so nothing was done.'",
        "403, 'Nothing was done: you may not do this, or the page had been open for too long.'",
        "404, 'There is nothing at this address, or you may not see it.'",
        "405, 'There is nothing at this address, or you may not see it.'",
        "413, 'larger than this desk takes'",
        "500, 'it is not your fault'",
        "503, 'Khronika cannot answer at this moment.'"
    })
    void everyFailureHasASentenceAndSaysNothingOfTheMachine(int status, String sentence) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .with(As.member(Cast.ayla(members)))
                        .with(request -> {
                            request.setDispatcherType(DispatcherType.ERROR);
                            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
                            request.setAttribute(RequestDispatcher.ERROR_MESSAGE, "secret detail");
                            request.setAttribute(
                                    RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret detail"));
                            return request;
                        }))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString())
                .contains(sentence, "Ayla Documenter")
                .doesNotContain("secret", "Exception", "org.khronika");
    }
}
