/** Programs that judge a release before it is sent, and the tables they judge it by. */
@NullMarked
package io.github.aimscrosswalk.release;

import org.jspecify.annotations.NullMarked;
