"""What this gateway adds to what smtpi18n knows: a code of its own, words for a pair, and one text in other words.

The texts are written out here, so that ``pybabel extract`` finds them without running anything.
"""

from smtpi18n import Actor, Aspect, Command, Reference, Responsibility, Retry, Scope, Session, Status, Topic
from smtpi18n.knowledge.schema import Case, CaseTraits, Contrast, Difference, Override, Reply, Shared, Traits

BEING_CHECKED = Shared(
    key="user_message/being_checked",
    text="Your message is being checked before it is delivered. There is nothing for you to do.",
)

CODES = (
    Reply(
        code=475,
        rfc_text="Held for inspection",
        status=Status.DE_FACTO,
        commands=(Command.RCPT, Command.END_OF_DATA),
        name="Held for inspection",
        says="Code 475 holds the message until someone has looked at it.",
        summary="The gateway takes the message only after someone has looked at it.",
        description="The refusal is temporary. The sending server keeps the message and offers it again by itself.",
        when_seen="The message has an attachment that the gateway cannot open, or it is the first one from its sender.",
        how_to_fix=(
            "Leave the message in the queue: it is accepted once the gateway's staff have released it. If it is urgent, send it "
            "again without the attachment."
        ),
        user_message=BEING_CHECKED,
        when_to_send="Send 475 while a message waits for the decision of a person.",
        retry=Retry.AS_IS,
        scope=Scope.MESSAGE,
        actors=(Actor.RECIPIENT_ADMINISTRATOR,),
        session=Session.CONTINUES,
        responsibility=Responsibility.CLIENT,
        related=(450,),
        references=(Reference(rfc=5321, section="4.2.1"),),
        cases=(
            Case(
                commands=(Command.RCPT,),
                summary="The gateway takes mail for this recipient only after someone has agreed to it.",
                when_seen="The recipient has asked for every new sender to be checked.",
                scope=Scope.RECIPIENT,
            ),
        ),
        traits=Traits(
            code=475,
            topic=Topic.POLICY,
            steps=(Command.END_OF_DATA, Command.RCPT),
            nearest=(450, 451),
            reaction_text="After code {a} the client keeps the message in its queue and offers it again until a person has decided.",
            cases=(CaseTraits(commands=(Command.RCPT,), topic=Topic.SENDER, reaction="retries_recipient"),),
        ),
    ),
    Contrast(
        a="450",
        b="475",
        opening="Codes 450 and 475 both put a message off: code 450 until a mailbox is ready, code 475 until a person has decided.",
        differences=(
            Difference(
                aspect=Aspect.MEANING,
                text="Code 450 passes by itself, usually within minutes; code 475 passes when someone has released the message.",
            ),
        ),
        client="A client does the same after both: it keeps the message and offers it again later.",
        server="The gateway sends code 475 where a person decides, and code 450 in every other case.",
    ),
    Override(
        key="reply/550/user_message",
        text="Your message was refused. Check the address, or ask the help desk.",
    ),
)
