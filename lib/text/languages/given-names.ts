// First names that turn a surname or a place's name after them into somebody's, as far as they are common.
import { words } from './contract.ts';

/** In Latin letters, folded. Names that are also places, months or common words (Paris, April, Will) are left out. */
export const westernGivenNames: ReadonlySet<string> = words(`
  aaron adam adrian agnes alan albert alec alex alexander alexandra alfred ali alice alison amanda amelia amy ana anastasia
  andre andrea andreas andrei andrew andrey angela anita anna anne annie anthony anton antonio arthur barbara barron barry beatrice
  ben benjamin bernard bob boris brian bruce carl carla carlos carol caroline catherine cecilia charles charlie charlotte
  chris christian christina christine christopher claire clara claude colin craig cynthia daniel daria david deborah denis
  dennis denzel diana diane dmitri dmitry dominic donald dora doris dorothy douglas edgar edith edmund eduard edward edwin
  eileen elaine eleanor elena elizabeth ellen elsa emil emily emma eric erica ernest esther ethan eugene eva evelyn felix
  fiona florence frances francis frank fred frederick gabriel gary gavin geoffrey george gerald gerard gilbert gillian
  gordon graham greg gregory guy hannah hans harold harriet harry hasan hassan heather hector helen helena henry herbert
  herman howard hugh hugo ian igor ilya irene irina isaac isabel ivan ivanka ivo jack jacob james jan jane janet jared
  jason jean jeff jennifer jenny jeremy jerome jerry jessica jim jimmy joan joanna joe joel johanna john johnny jon
  jonathan jose joseph joshua juan judith julia julian julie karen karl kate katherine katie keith kelly ken kenneth
  kevin kim kirill konstantin kourtney khloe kylie kendall lara laura lauren laurence lawrence leo leon leonard leonid lewis lilian
  linda lisa liudmila louis louise lucas lucy ludmila luis luke lydia lyudmila magda malcolm marco marcus margaret maria
  marie marilyn marina mario mark marta martha martin mary matthew maurice max maxim melania melissa michael michelle
  miguel mikhail mike mohamed mohammed monica muhammad nadia nancy natalia natalie natasha neil nicholas nick nicola
  nikita nikolai nina nora norman oleg olga oliver olivia omar oscar oswald otto pamela patricia patrick paul paula pavel
  pedro peggy peter philip phoebe pierre rachel ralph raymond rebecca rex richard rita robert robin roger roland roman
  ronald rosa rose roy rudolf rupert ruslan rustam ruth ryan sally sam samantha samuel sandra sara sarah sasha sergei
  sergey serge sharon sheila shirley simon sofia sonia sophia sophie stanislav stanley stella stephanie stephen steve
  steven stuart susan svetlana sylvia tamara tanya tatiana ted teresa terry theodore theresa thomas tiffany tim timothy
  tina todd tom tony tracy ulrich ursula valentina valery vanessa vera veronica victor victoria viktor vincent virginia
  vitaly vladislav vyacheslav walter wayne wendy werner wilhelm william xenia yana yulia yuri yury yvonne zoe
`);
