package org.zwischenraum.house;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.context.request.RequestContextHolder;

/** What pages ask the database; what the house does beside them does not count. */
@TestComponent
public class Statements implements BeanPostProcessor {
    private static final Queue<String> SAID = new ConcurrentLinkedQueue<>();

    /** The statements that it takes to answer this request, by their words. */
    public static List<String> of(Runnable request) {
        SAID.clear();
        request.run();
        return SAID.stream().sorted().toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource)) return bean;
        ProxyFactory listening = new ProxyFactory(bean);
        listening.setProxyTargetClass(true);
        listening.addAdvice((MethodInterceptor) call -> watched(call.proceed()));
        return listening.getProxy();
    }

    private static @Nullable Object watched(@Nullable Object answer) {
        return answer instanceof Connection connection ? heard(connection) : answer;
    }

    private static Connection heard(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    if (method.getName().startsWith("prepare") && RequestContextHolder.getRequestAttributes() != null)
                        SAID.add(String.valueOf(arguments[0]));
                    return call(connection, method, arguments);
                });
    }

    private static @Nullable Object call(
            Connection connection, java.lang.reflect.Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
