package example.espresso;

import java.util.Arrays;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** Runs the main method of a class on Espresso: the class path, the class, then its arguments. */
public final class OnEspresso {
  private OnEspresso() {}

  public static void main(String[] args) {
    try (Context context =
        Context.newBuilder("java")
            .allowAllAccess(true)
            .allowExperimentalOptions(true)
            .option("java.Classpath", args[0])
            .option("java.MultiThreaded", "true")
            .option("engine.WarnInterpreterOnly", "false")
            .option("log.level", "OFF")
            .build()) {
      Value system = context.getBindings("java").getMember("java.lang.System");
      String version = system.invokeMember("getProperty", "java.version").asString();
      if (!version.startsWith("21.")) {
        throw new IllegalStateException("expected Java 21, found '" + version + "'");
      }
      Object rest = Arrays.copyOfRange(args, 2, args.length);
      context
          .getBindings("java")
          .getMember(args[1])
          .invokeMember("main/([Ljava/lang/String;)V", rest);
    }
  }
}
