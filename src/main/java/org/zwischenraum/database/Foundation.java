package org.zwischenraum.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.zwischenraum.settings.Secrets;
import org.zwischenraum.settings.Settings;

/**
 * What stands before Spring starts and remains after it has ended: settings, secrets, and the database, which may still be
 * starting until the first bean asks for it.
 */
public record Foundation(Settings settings, Supplier<Database> database)
        implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        // The pool is closed with the context, the database after it.
        context.getBeanFactory().registerSingleton("settings", settings);
        context.getBeanFactory().registerSingleton("secrets", Secrets.in(settings.data()));
        context.registerBean("database", Database.class, database, definition -> definition.setDestroyMethodName(""));
        context.registerBean(
                "dataSource", HikariDataSource.class, () -> database.get().pool());
    }
}
