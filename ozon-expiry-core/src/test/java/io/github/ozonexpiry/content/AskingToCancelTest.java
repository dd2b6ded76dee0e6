package io.github.ozonexpiry.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskingToCancelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Отмените, пожалуйста, заказ | Отмените",
                "Просим вас, пожалуйста, отменить заказ | Просим вас, пожалуйста, отменить",
                "Не могли бы вы отменить? | Не могли бы вы отменить",
                "Товара нет. Отмените заказ | Отмените",
                "Не забудьте отменить | Не забудьте отменить",
                "откажитесь от заказа | откажитесь от заказа",
                "Please cancel it | Please cancel it",
                "Cancel the order | Cancel the order",
                "Hi, please, cancel the order | please, cancel the order",
                "You should cancel | You should cancel",
                "请您取消订单 | 请您取消",
                "直接拒收 | 直接拒收",
                "能不能取消 | 能不能取消",
                "о т м е н и т е | о т м е н и т е",
                "oтмeнитe | oтмeнитe"
            })
    void findsRequestsToCancel(String text, String found) {
        assertThat(Findings.of(ContentFinding.Kind.ASKS_TO_CANCEL, text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Вы можете отменить заказ",
                "You can cancel the order at any time",
                "您可以取消订单",
                "Отказаться от заказа можно при получении"
            })
    void letsTellingThatTheBuyerMayCancelPass(String text) {
        assertThat(Findings.of(ContentFinding.Kind.ASKS_TO_CANCEL, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мы отменили заказ",
                "Ваш заказ был отменён",
                "Нам пришлось отменить заказ",
                "We had to cancel the order",
                "The order was cancelled",
                "订单已取消",
                "您的取消申请已通过",
                "根据买家的取消请求关闭",
                "请放心我们会取消",
                "商品被拒收后退回",
                "Вы отменили заказ"
            })
    void letsTellingOfCancellationsPass(String text) {
        assertThat(Findings.of(ContentFinding.Kind.ASKS_TO_CANCEL, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Пожалуйста, не отменяйте заказ",
                "Не нужно отменять заказ",
                "Мы не просим вас отменять заказ",
                "Please do not cancel",
                "There is no need to cancel",
                "请不要取消",
                "请勿取消",
                "请您不要取消"
            })
    void passesOverWhatIsDenied(String text) {
        assertThat(Findings.of(ContentFinding.Kind.ASKS_TO_CANCEL, text)).isEmpty();
    }
}
