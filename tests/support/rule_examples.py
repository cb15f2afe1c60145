"""Of each rule of the gate that looks at one text, an example that breaks it and one that does not."""

from __future__ import annotations

from .gating import NBSP

# Of each rule that looks at one text: the key, the English text, a translation that breaks that rule alone, and one that breaks none.
TEXTS: dict[str, list[tuple[str, str, str, str]]] = {
    "placeholder": [
        ("phrase/x", "Code {a}", "Код", f"Код{NBSP}{{a}}"),
        ("phrase/x", "Code {a}", f"Код{NBSP}{{a}} и код{NBSP}{{a}}", f"Код{NBSP}{{a}}"),
        ("phrase/x", "Code {a}", f"Код{NBSP}{{b}}", f"Код{NBSP}{{a}}"),
        ("phrase/x", "Code {a}", f"Код{NBSP}{{a}} }}", f"Код{NBSP}{{a}}"),
        ("phrase/x", "Code {a}", f"Код{NBSP}{{}}", f"Код{NBSP}{{a}}"),
        ("phrase/x", "Code {a}", f"Код{NBSP}{{a!r}}", f"Код{NBSP}{{a}}"),
    ],
    "backtick": [
        ("phrase/x", "It answers `DATA`", "Ответ на `RSET`", "Ответ на `DATA`"),
        ("phrase/x", "It answers `DATA`", "Ответ на `data`", "Ответ на `DATA`"),
        ("phrase/x", "It answers `RCPT TO`", f"Ответ на `RCPT{NBSP}TO`", "Ответ на `RCPT TO`"),
        ("phrase/x", "`DATA` or `DATA`", "Команда `DATA`", "`DATA` или `DATA`"),
    ],
    "number": [
        ("phrase/x", "Send 550", f"Код{NBSP}551", f"Код{NBSP}550"),
        ("phrase/x", "The enhanced code 5.1.1", f"Код{NBSP}5.1.2", f"Код{NBSP}5.1.1"),
        ("phrase/x", "All of 4yz", f"Коды{NBSP}5xx", f"Коды{NBSP}4xx"),
        (
            "phrase/x",
            "See RFC 5321, 4.2.1",
            f"Смотрите RFC{NBSP}5322, раздел{NBSP}4.2.1",
            f"Смотрите RFC{NBSP}5321, раздел{NBSP}4.2.1",
        ),
        ("phrase/x", "1,000 messages, 1.5 hours", f"1000{NBSP}писем, 15{NBSP}ч", f"1{NBSP}000{NBSP}писем, 1,5{NBSP}ч"),
        ("phrase/x", "Code 5.7.1", f"Код{NBSP}5,7,1", f"Код{NBSP}5.7.1"),
        ("phrase/x", "With TLS 1.2 or 1.3", f"С TLS{NBSP}1,2 или 1,3", f"С TLS{NBSP}1.2 или 1.3"),
        ("phrase/x", "About version 2.10", f"О версии{NBSP}2,10", f"О версии{NBSP}2.10"),
        ("phrase/x", "See RFC 5321", f"Смотрите RFC{NBSP}5{NBSP}321", f"Смотрите RFC{NBSP}5321"),
        ("phrase/x", "On port 2525", f"На порту{NBSP}2{NBSP}525", f"На порту{NBSP}2525"),
        ("phrase/x", "About 1.5 to 2.5 hours", f"Около 1,5–2.6{NBSP}ч", f"Около 1,5–2,5{NBSP}ч"),
        ("phrase/x", "Send 550", f"Код{NBSP}５５０", f"Код{NBSP}550"),
        ("phrase/x", "Send 550", f"Код{NBSP}٥٥٠", f"Код{NBSP}550"),
        ("phrase/x", "After four or five days", f"Через 4–6{NBSP}дней", f"Через 4–5{NBSP}дней"),
        ("phrase/x", "After half an hour", f"Через 20{NBSP}минут", f"Через 30{NBSP}минут"),
    ],
    "token": [("phrase/x", "A check of SPF or DKIM", "Проверка SPF", "Проверка SPF или DKIM")],
    "end": [
        ("phrase/x", "Try this:", "Попробуйте", "Попробуйте:"),
        ("reply/250/summary", "It works.", "Работает", "Всё работает."),
        ("reply/250/name", "Done", "Готово.", "Готово"),
        ("phrase/x", "He said “no.”", "Он сказал «нет»", "Он сказал «нет»."),
    ],
    "length": [
        ("reply/250/name", "Done", "Готово" + ", потому что хорошо" * 5, "Готово"),
        ("phrase/x", "word " * 20 + "word", "слово", "Текст примерно такой же длины, как и английский, или немного короче его"),
        ("phrase/x", "yes", "да, " * 40 + "да", "да"),
    ],
    "glossary": [
        ("phrase/x", "Authentication failed", "Идентификация не прошла", "Не удалось пройти аутентификацию"),
        ("phrase/x", "Two message headers", "Две шапки письма и заголовки", "Два заголовка письма"),
        ("phrase/x", "Both queues", "Оба хвоста очереди", "Обе очереди"),
        ("phrase/x", "Spam", "Это СПАМ", "Это спам"),
        ("phrase/x", "The server forwards it", "Ретрансляция", "Пересылка"),
        ("phrase/x", "A host", "Машина", "Хост"),
    ],
    "fixed-term": [("heading/how_to_fix", "How to fix", "Что делать", "Как исправить")],
    "english": [
        ("phrase/x", "The server is busy", "Сервер busy", "Сервер занят"),
        ("phrase/x", "The mailbox", "Ящик (mailbox)", "Почтовый ящик"),
        ("phrase/x", "The server greylists", "Сервер применяет greylisting", "Сервер применяет серые списки (greylisting)"),
        ("phrase/x", "With mail", "Вместе c почтой", "Вместе с почтой"),
    ],
    "slot-order": [
        ("phrase/x", "Send {a}, not {b}", f"Не код{NBSP}{{b}}, а код{NBSP}{{a}}", f"Код{NBSP}{{a}}, а не код{NBSP}{{b}}"),
    ],
    "backtick-order": [
        ("phrase/x", "After `DATA`, not `RSET`", "Не после `RSET`, а после `DATA`", "После `DATA`, а не после `RSET`"),
    ],
    "code-order": [
        ("phrase/x", "Send 550, not 551", f"Не код{NBSP}551, а код{NBSP}550", f"Код{NBSP}550, а не код{NBSP}551"),
        ("phrase/x", "All of 4yz, also 4.2.2", f"Код{NBSP}4.2.2 и все коды{NBSP}4xx", f"Все коды{NBSP}4xx и код{NBSP}4.2.2"),
    ],
    "sentences": [
        ("phrase/x", "It is so. It works.", "Это работает.", "Это так. Это работает."),
        ("phrase/x", "It is so; it works.", "Это так. Это работает.", "Это так; это работает."),
        ("phrase/x", "He says “so.” It works.", "Это «так», и это работает.", "Он говорит: «Так». Это работает."),
    ],
    "negation": [
        ("phrase/x", "It does not work", "Это работает", "Это не работает"),
        (
            "phrase/x",
            "It works. It never fails.",
            "Это не ломается. Это работает.",
            "Это работает. Это надёжно: никогда не ломается.",
        ),
        ("phrase/x", "The list is not known", "Список этот", "Неизвестный список"),
        ("phrase/x", "Not for them", "Для него", "Не для него"),
        (
            "phrase/x",
            "It was not sent: they did not understand each other",
            "Оно отправлено: они не поняли друг друга",
            "Оно не отправлено: они не поняли друг друга",
        ),
        ("phrase/x", "Nobody does it", "Все делают это", "Никто этого не делает"),
    ],
    "term": [
        ("phrase/x", "The recipient is there", "Отправитель там", "Получатель там"),
        ("phrase/x", "Two mailboxes. A domain.", "Два домена. Ящик.", "Два ящика. Домен."),
    ],
    "term-order": [
        ("phrase/x", "From the sender to the recipient", "К получателю от отправителя", "От отправителя к получателю"),
        ("phrase/x", "The server tells the client", "Клиент сообщает серверу", "Сервер сообщает клиенту"),
    ],
    "combining": [
        ("phrase/x", "A castle", "За\u0301мок", "Замок"),
        ("phrase/x", "A castle", "Замок\ufe0f", "Замок"),
    ],
    "sentence-case": [
        ("phrase/x", "Nothing", "ничего", "Ничего"),
        ("phrase/x", "It is. It is", "Это. и это", "Это. И это"),
        ("reply/250/name", "Done", "«готово»", "«Готово»"),
        ("help/options", "options", "параметры", "Параметры"),
        ("phrase/x", "It is. It is… so", "Это. и это… вот", "Это. И это… вот"),
    ],
    "informal": [
        ("phrase/x", "Check it", f"{wrong} это", f"{right} это")
        for wrong, right in [
            ("Проверь", "Проверьте"),
            ("Отправляй", "Отправляйте"),
            ("Пользуйся", "Пользуйтесь"),
            ("Найди", "Найдите"),
            ("Запусти", "Запустите"),
            ("Отмени", "Отмените"),
            ("Верни", "Верните"),
            ("Вставь", "Вставьте"),
            ("Перезагрузи", "Перезагрузите"),
            ("Очисти", "Очистите"),
            ("Пропусти", "Пропустите"),
            ("Восстанови", "Восстановите"),
            ("Подпиши", "Подпишите"),
            ("Разверни", "Разверните"),
        ]
    ]
    + [("phrase/x", "You see it", "Ты это увидишь", "Вы это увидите"), ("phrase/x", "Your mail", "Твоя почта", "Ваша почта")],
    "nfc": [("phrase/x", "Yours", "Свои\u0306", "Свой")],
    "control": [
        ("phrase/x", "A server", f"Сер{character}вер" if character != "\n" else "Сервер\nодин", "Сервер")
        for character in "\u00ad\u200b\u200e\u200f\u202e\u2066\ufeff\u0007\n\u2028\ufffd"
    ],
    "space": [
        ("phrase/x", "A server is", "Сервер  есть", "Сервер есть"),
        ("phrase/x", "A server is", f"Сервер{NBSP} есть", "Сервер есть"),
        ("phrase/x", "A server", " Сервер", "Сервер"),
        ("phrase/x", "A server", "Сервер ", "Сервер"),
        ("phrase/x", "A server is", "Сервер\u2009есть", "Сервер есть"),
        ("phrase/x", "A server, a client", "Сервер , клиент", "Сервер, клиент"),
        ("phrase/x", "A server, a client", "Сервер,клиент", "Сервер, клиент"),
        ("phrase/x", "`DATA`, a client", "`DATA`,клиент", "`DATA`, клиент"),
        ("phrase/x", "After `DATA`: it ends", "После `DATA`:это конец", "После `DATA`: это конец"),
        ("phrase/x", "Code {a}", "Код{a}", f"Код{NBSP}{{a}}"),
        ("phrase/x", "{a} codes", "{a}кодов", f"{{a}}{NBSP}кодов"),
        ("phrase/x", "After `DATA`", "После`DATA`", "После `DATA`"),
        ("phrase/x", "A server (it)", "Сервер ( он )", "Сервер (он)"),
        ("phrase/list_separator", ", ", ",", ", "),
    ],
    "symbol": [
        *(("phrase/x", "A server", f"Сервер {sign}", "Сервер") for sign in "*_\\#~|^<&★™\N{ENVELOPE}"),
        ("phrase/x", "Send `A*B`", "Это *`A*B`", "Это `A*B`"),
        ("phrase/x", "Q&A", "Вопросы & ответы *", "Вопросы & ответы"),
        ("phrase/x", "Number 3", f"№{NBSP}3 ©", f"№{NBSP}3"),
    ],
    "marks": [
        ("phrase/x", "It is, you see", "Это,, видите ли", "Это, видите ли"),
        ("phrase/x", "It is.", "Это он..", "Это он и т.\u00a0д."),
    ],
    "doubled-word": [
        ("phrase/x", "To the server", "На на сервер", "На сервер"),
        ("phrase/x", "To the server", f"На{NBSP}на сервер", "На сервер"),
        ("phrase/x", "To the server", "Сервер принял письмо принял письмо", "Сервер принял письмо"),
        ("phrase/x", "`DATA` twice `DATA`", "`DATA` `DATA`", "`DATA` и `DATA`"),
    ],
    "pairs": [
        ("phrase/x", "The server", "Сервер «почта", "Сервер «почта»"),
        ("phrase/x", "The server", "Сервер почта)", "Сервер (почта)"),
        ("phrase/x", "The server", "Ответ «Ящик «почта» занят»", "Ответ «Ящик „почта“ занят»"),
    ],
    "mixed-alphabet": [
        ("phrase/x", "The server", "Cервер", "Сервер"),
        ("phrase/x", "An MX", "MX или МХ", "MX"),
        ("phrase/x", "The sky", "Нiч", "Ночь"),
        ("phrase/x", "The sky", "Мій", "Мой"),
        ("phrase/x", "One and two", "Один і два", "Один и два"),
    ],
    "start": [("reply/250/when_seen", "It is there.", "Когда он есть.", "Он есть, когда нужен.")],
    "plain": [
        ("shared/user_message/x", "It was refused.", "Письмо отклонено по SMTP.", "Письмо отклонено."),
    ],
    "quotes": [
        ("phrase/x", "The answer “no”", 'Ответ "нет"', "Ответ «нет»"),
        ("phrase/x", "The answer “no”", "Ответ 'нет'", "Ответ «нет»"),
        ("phrase/x", "The answer “no”", "Ответ „нет“", "Ответ «нет»"),
    ],
    "dash": [
        ("phrase/x", "No is an answer", f"Нет{NBSP}- это ответ", f"Нет{NBSP}— это ответ"),
        ("phrase/x", "No is an answer", "Нет -- это ответ", f"Нет{NBSP}— это ответ"),
        ("phrase/x", "No is an answer", "Нет – это ответ", f"Нет{NBSP}— это ответ"),
        ("phrase/x", "No is an answer", "Нет—это ответ", f"Нет{NBSP}— это ответ"),
        ("phrase/x", "2 to 4 hours", f"2-4{NBSP}часа", f"2–4{NBSP}часа"),
    ],
    "ellipsis": [("phrase/x", "Sending…", "Отправка... письма…", "Отправка…")],
    "no-break-space": [
        ("phrase/x", "Code 550", "Код 550", f"Код{NBSP}550"),
        ("phrase/x", "Codes 4yz", "Коды 4xx", f"Коды{NBSP}4xx"),
        ("phrase/x", "Code {a}", "Код {a}", f"Код{NBSP}{{a}}"),
        ("phrase/x", "On port 587", "На порту 587", f"На порту{NBSP}587"),
        ("phrase/x", "See RFC 5321", "Смотрите RFC 5321", f"Смотрите RFC{NBSP}5321"),
        ("phrase/x", "25 MB", "25 МБ", f"25{NBSP}МБ"),
        ("phrase/x", "95%", "95 %", f"95{NBSP}%"),
        ("phrase/x", "No is an answer", "Нет — это ответ", f"Нет{NBSP}— это ответ"),
        ("phrase/x", "A list and so on.", "Список и т. д.", f"Список и т.{NBSP}д."),
    ],
    "capital": [
        ("phrase/x", "As you see", "Как Вы видите", "Как вы видите"),
        ("phrase/x", "So, your mail", "Итак, Ваше письмо", "Вот ваше письмо"),
    ],
    "hyphen": [
        ("phrase/x", "The SMTP server", "SMTP сервер", "SMTP-сервер"),
        ("phrase/x", "A DNS lookup", "DNS запрос", "DNS-запрос"),
    ],
    "inflected": [
        ("phrase/x", "About code {a}", "О {a}", f"О коде{NBSP}{{a}}"),
        ("phrase/x", "After `DATA`", "После `DATA`-а", "После команды `DATA`"),
        ("phrase/x", "Found codes: {n}", "Найдено код(ов): {n}", "Найдено кодов: {n}"),
    ],
    "family": [("phrase/x", "All of 4yz", f"Коды{NBSP}4yz", f"Коды{NBSP}4xx")],
    "yo": [
        ("phrase/x", "Once more", "Еще раз", "Ещё раз"),
        ("phrase/x", "It is all the same", "Это все равно", "Это всё равно"),
        ("phrase/x", "In it", "В нем", "В нём"),
        ("phrase/x", "Undefined", "Неопределенный", "Неопределённый"),
        ("phrase/x", "It passes on", "Передает", "Передаёт"),
    ],
    "spelling": [
        ("phrase/x", "Unavailable", "Не доступен", "Недоступен"),
        ("phrase/x", "It did not succeed", "Неудалось", "Не удалось"),
        ("phrase/x", "A pause", "Таймаут", "Тайм-аут"),
    ],
    "banned-word": [
        ("phrase/x", "Come in", "Пожалуйста, войдите", "Войдите"),
        ("phrase/x", "It is a reply", "Он является ответом", "Это ответ"),
        ("phrase/x", "This reply", "Данный ответ", "Этот ответ"),
        ("phrase/x", "It sends", "Осуществляет отправку", "Отправляет"),
        ("phrase/x", "One or both", "Один и/или оба", "Один или оба"),
        ("phrase/x", "The client is let in", "Клиент прошёл авторизацию", "Клиент прошёл аутентификацию"),
        ("phrase/x", "Log in to Google", "Войдите в аккаунт почты", "Войдите в аккаунт Google"),
        ("phrase/x", "It arrives", "Сообщение придёт", "Письмо придёт"),
    ],
    "style": [("phrase/x", "It is so. It works", "Это так! Это работает", "Это так. Это работает")],
}

# The same for English texts: the key, a text that breaks that rule alone, and one that breaks none.
ENGLISH: dict[str, list[tuple[str, str, str]]] = {
    "quotes": [
        ("phrase/x", 'Say "no"', "Say “no”"),
        ("phrase/x", "Say 'no'", "The server's word"),
        ("phrase/x", "The server’s", "The servers' names"),
    ],
    "symbol": [("phrase/x", "Send *it*", "Send it"), ("phrase/x", "It is ©", "It is `*`")],
    "doubled-word": [("phrase/x", "You see it when when sending", "You see it when sending")],
    "dash": [("phrase/x", "One - two", "One — two"), ("phrase/x", "2-4 hours", "2–4 hours")],
    "plain": [
        ("reply/250/user_message", "Refused with 550.", "Refused."),
        ("reply/250/user_message", "Refused: 5.1.1.", "Refused."),
        ("reply/250/user_message", "After `DATA`.", "After all."),
        ("shared/user_message/x", "The MX is wrong.", "The address is wrong."),
    ],
    "style": [
        ("phrase/x", "Please wait", "Wait"),
        ("phrase/x", "It simply ends", "It ends"),
        ("phrase/x", "It ends! So", "It ends"),
        ("phrase/x", "All of 4xx", "All of 4yz"),
        ("phrase/x", "A hard bounce", "A permanent refusal"),
    ],
    "start": [("reply/250/when_seen", "When it is sent.", "It is sent.")],
    "end": [("reply/250/name", "Done.", "Done"), ("reply/250/summary", "Done", "Done.")],
    "ellipsis": [("phrase/x", "Wait... for it", "Wait…")],
    "space": [("phrase/x", "Wait , then go", "Wait, then go"), ("phrase/x", f"Wait{NBSP}then", "Wait then")],
    "mixed-alphabet": [("phrase/x", "The sеrver", "The server")],
}
