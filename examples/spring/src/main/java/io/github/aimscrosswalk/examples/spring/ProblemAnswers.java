package io.github.aimscrosswalk.examples.spring;

import io.github.aimscrosswalk.diagnostic.InvalidDataException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Refusals as problem details (RFC 9457); those of an assessment name everything wrong with it. */
@RestControllerAdvice
final class ProblemAnswers extends ResponseEntityExceptionHandler {
  // begin problem
  @ExceptionHandler
  ProblemDetail invalid(InvalidDataException e) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST,
            "the assessment is refused whole; faults: " + e.diagnostics().size());
    problem.setTitle("Invalid assessment");
    problem.setProperty("diagnostics", e.diagnostics());
    return problem;
  }
  // end problem
}
