package org.tamga.web;

import java.io.UncheckedIOException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.tamga.web.cache.Answer;
import org.tamga.web.cache.AnswerMemory;
import org.tamga.web.cache.DataState;
import org.tamga.web.cache.Encoding;
import org.tamga.web.cache.NextState;
import org.tamga.web.cache.Question;
import org.tamga.web.watch.Source;
import org.tamga.web.watch.Watched;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Answers requests: from memory where the same was asked of the same state of the data, else by executing them. */
@ApplicationScoped
public class Answers {

    private final GraphQLEngine engine;
    private final AnswerMemory memory;
    private final NextState next;
    private final AnswerJson json;
    private final ObjectWriter inOneOrder;

    public Answers(GraphQLEngine engine, AnswerMemory memory, NextState next, ObjectMapper json) {
        this.engine = engine;
        this.memory = memory;
        this.next = next;
        this.json = new AnswerJson(json.getFactory());
        this.inOneOrder = json.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /** Of everything in the request, so that whatever a request can say in future tells questions apart. */
    Question question(GraphQLRequest request) {
        return Question.of(inOneOrder(request));
    }

    /** Of a question whose answer the client holds: what is known of it here. */
    void held(Question question, DataState now, Watched watched) {
        watched.comesFrom(Source.HELD);
        var answer = memory.recall(question, now);
        if (answer != null) {
            watched.names(answer.operation(), answer.price());
        }
    }

    /** Whether it may have an answer that is remembered; only the state of the data tells whether that still holds. */
    boolean mayRecall(Question question) {
        return memory.has(question);
    }

    Optional<Answer> recalled(Question question, DataState now) {
        return Optional.ofNullable(memory.recall(question, now));
    }

    /** An answer is given again. */
    void recalls(Answer answer, Watched watched) {
        memory.givesAgain();
        watched.comesFrom(Source.REMEMBERED);
        watched.names(answer.operation(), answer.price());
    }

    DataState now() {
        return next.now();
    }

    /**
     * @param now the state of the data since the request came
     * @throws Refused where what it asks for is not served over that transport
     */
    Answer answer(GraphQLRequest request, Question question, DataState now, Transport transport, Watched watched) {
        watched.comesFrom(Source.REMEMBERED);
        var answer = memory.answer(question, now, () -> {
            var executed = engine.execute(request, now, transport);
            watched.comesFrom(executed.price() > 0 ? Source.EXECUTED : Source.NONE);
            watched.tells(executed.answer().get("errors"));
            var status = executed.answer().containsKey("data") ? 200 : Errors.status(executed.answer());
            return new Answer(json.write(executed.answer()), status, executed.operation(), executed.price(),
                    executed.state());
        });
        watched.names(answer.operation(), answer.price());
        return answer;
    }

    byte[] packed(Question question, Answer answer, Encoding encoding) {
        return memory.packed(question, answer, encoding);
    }

    private byte[] inOneOrder(GraphQLRequest request) {
        try {
            return inOneOrder.writeValueAsBytes(request);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
