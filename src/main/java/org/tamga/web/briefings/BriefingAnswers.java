package org.tamga.web.briefings;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.tamga.briefing.Briefing;
import org.tamga.common.Snapshot;
import org.tamga.web.cache.Answer;
import org.tamga.web.cache.AnswerMemory;
import org.tamga.web.cache.CacheHeaders;
import org.tamga.web.cache.DataState;
import org.tamga.web.cache.DataStates;
import org.tamga.web.cache.Encoding;
import org.tamga.web.cache.Question;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Answers who asks for a briefing: from memory where the data is as it was, else by making it. */
@ApplicationScoped
public class BriefingAnswers {

    private final Map<BriefingForm, Rendering> renderings = new EnumMap<>(BriefingForm.class);
    private final SizedBriefing briefings;
    private final AnswerMemory memory;
    private final Snapshot snapshot;
    private final DataStates states;
    private final CacheHeaders caching;
    private final ObjectWriter inOneOrder;

    public BriefingAnswers(Instance<Rendering> renderings, SizedBriefing briefings, AnswerMemory memory, Snapshot snapshot,
            DataStates states, CacheHeaders caching, ObjectMapper json) {
        renderings.forEach(rendering -> this.renderings.put(rendering.form(), rendering));
        this.briefings = briefings;
        this.memory = memory;
        this.snapshot = snapshot;
        this.states = states;
        this.caching = caching;
        this.inOneOrder = json.writer().with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    }

    /** The address of a briefing is all that an answer depends on, beside the state of the data. */
    Question question(BriefingAsked asked) {
        return Question.of(asked.address().getBytes(StandardCharsets.UTF_8));
    }

    DataState now() {
        return states.now();
    }

    Answer answer(BriefingAsked asked, Question question, DataState now) {
        return memory.answer(question, now, () -> snapshot.read(() -> workOut(asked)));
    }

    byte[] packed(Question question, Answer answer, Encoding encoding) {
        return memory.packed(question, answer, encoding);
    }

    private Answer workOut(BriefingAsked asked) {
        var state = states.now();
        var rendered = briefings.of(asked, state.day(), renderings.get(asked.form()));
        return new Answer(rendered.body(), 200, states.isToday(state) ? state : null, tag(asked, rendered.briefing()));
    }

    /**
     * Names what the briefing says: a whole one that says the same after a change elsewhere, or on the next day, needs not be sent again.
     * A page says on which day it was known, so that it is another the day after.
     */
    private String tag(BriefingAsked asked, Briefing said) {
        return caching.tag(asked.address(), said.complete() ? "" : said.revision().toString(),
                asked.form() == BriefingForm.HTML || asked.form() == BriefingForm.MARKDOWN ? said.known().toString() : "",
                written(List.of(said.from().toString(), said.until().toString(), said.sections(), said.removed(), said.articles(),
                        String.valueOf(said.leftOut()),
                        asked.form() == BriefingForm.ATOM ? said.ranks().stream().map(rank -> rank.key() + rank.revision())
                                .collect(Collectors.joining()) : "")));
    }

    private String written(Object value) {
        try {
            return inOneOrder.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
