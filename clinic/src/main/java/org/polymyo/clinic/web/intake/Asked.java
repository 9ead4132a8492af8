package org.polymyo.clinic.web.intake;

import java.util.Optional;
import org.polymyo.clinic.form.Answer;
import org.polymyo.clinic.form.Form;
import org.polymyo.clinic.form.Question;

/**
 * A question and where its page stands.
 *
 * @param form the form it belongs to
 * @param question the question
 * @param before what was answered to it before
 * @param place address of its page, to which answers are sent
 * @param back address of the page before
 */
record Asked(Form form, Question question, Optional<Answer> before, String place, String back) {}
