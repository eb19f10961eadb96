// First names that turn a surname or a place's name after them into somebody's, as far as they are common.
import { words } from './contract.ts';

/** In Latin letters, folded. Names that are also places, months or common words (Paris, April, Will) are left out. */
export const westernGivenNames: ReadonlySet<string> = words(`
  aaron abby abdul abdullah abigail abraham adam adrian agnes ahmad ahmed ahmet alan albert alec alejandro aleksandr
  alex alexander alexandra alexandre alexei alexey alexis alfred alfredo ali alice alicia alina alisa alison allison
  amanda amelia amina amy ana anastasia anatoly andre andrea andreas andrei andrew andrey angela angelica angelina
  angelo anita anna anne annette annie anthony anton antonia antonio antony arnold arthur ashley audrey ava ayesha
  barack barbara barron barry beatrice bella ben benedict benjamin bernadette bernard bernice bernie bethany betty
  beverly bianca billy bob bobby boris brad bradley brandon brenda brendan brett brian bruce bruno bryan caitlin
  calvin camila camilla carl carla carlos carmen carol caroline carolyn carrie catherine cathy cecilia cedric celia
  charles charlie charlotte chloe chris christian christie christina christine christoph christopher claire clara
  clarence claude claudia clifford colin connie courtney craig curtis cynthia damian dan daniel danielle danny daria
  darren dave david dawid debbie deborah debra deirdre denis denise dennis denzel derek derrick desmond diana diane
  diego dimitri dmitri dmitriy dmitry dominic donald donna dora doris dorothy douglas duncan dustin dwight eddie edgar
  edith edmund edouard eduard eduardo edward edwin eileen ekaterina elaine eleanor elena eli elisabeth eliza elizabeth
  ella ellen ellie elliot elliott elsa emil emilia emilio emily emma emmanuel enrique eric erica erik erika erin
  ernest ernesto esther ethan eugene eugenia eva evan evelyn fatima felix fernando fiona florence frances francesca
  francesco francis francisco francois frank frankie fred frederic frederick gabriel gabriela gabrielle gary gavin
  geoffrey george georgina gerald geraldine gerard gerhard gilbert gillian gina giorgio giovanni glenda glenn gloria
  gordon graeme graham greg gregory greta gretchen gustavo guy gwen gwendolyn hannah hans harold harriet harry harvey
  hasan hassan heather hector heidi helen helena helene henry herbert herman hilary hillary hiroshi howard hugh hugo
  ian ibrahim igor ilya imran ingrid irene irina isaac isabel isabella isabelle ismail ivan ivana ivanka ivo jack
  jackie jacob jacqueline jacques jaime jake jamal james jamie jan jane janet janice jared jason javier jean jeanette
  jeanne jeff jeffrey jennifer jenny jeremiah jeremy jerome jerry jesse jessica jill jim jimmy joan joanna joanne joao
  jodie joe joel johan johann johanna johannes john johnny jon jonathan jorge jose josef joseph josephine josh joshua
  joyce juan juanita judith judy julia julian julie justin kamala karen karl kate katherine kathleen kathryn kathy
  katie katya keith kelly ken kendall kenneth kevin khloe kim kimberly kirill klaus konstantin kourtney kristen
  kristin kristina kristine kurt kyle kylie lara larry laura lauren laurence laurent lawrence leah leo leon leonard
  leonardo leonid leslie lewis liam lilian linda lisa liudmila liz lois lorraine louis louise luca lucas lucia lucie
  lucy ludmila luigi luis luke lydia lynn lynne lyudmila madeleine madeline magda maggie mahmoud maksim malcolm manuel
  marc marcel marcelo marcia marco marcos marcus margaret margot maria marianne marie marilyn marina mario marjorie
  mark marla marlene marsha marta martha martin martina martine marvin mary maryanne mateo mathias matt matteo matthew
  matthias maureen maurice mauricio maurizio max maxim megan meghan mehmet melania melissa meredith mia michael
  michaela michel michele michelle miguel mike mikhail miriam mitch mohamed mohammad mohammed molly monica muhammad
  mustafa nadezhda nadia nancy naomi natalia natalie natalya natasha nate nathalie nathan nathaniel neil nicholas nick
  nicola nicolas nicole nigel nikita nikolai nikolay nina noah nora norma norman oksana oleg olga oliver olivia
  olivier omar oscar oswald otto pablo paige pam pamela paolo pascal patrice patricia patrick patsy patty paul paula
  paulina pauline pavel pedro peggy pete peter petr phil philip philippa philippe phillip phoebe phyllis pierre pietro
  priscilla rachel rafael ralph randall randy raul raymond rebecca reginald reinhard renata rene renee rex rhonda
  ricardo richard rick ricky rita robert roberta roberto robin rodney rodrigo roger roland romain roman ron ronald
  ronnie rosa rose rosie ross roxanne roy rudolf rudy rupert ruslan russell rustam ruth ryan sabine sabrina sally
  salman salvatore sam samantha samir samuel sandra sanjay sara sarah sasha scott sean sebastian serge sergei sergey
  sergio seth shane sharon shaun shawn sheila sheryl shirley sidney silvia simon simone siobhan sofia sonia sonja
  sonya sophia sophie spencer stacey stacy stanislav stanley stefan stefanie stella stephane stephanie stephen steve
  steven stuart suresh susan suzanne svetlana sylvia tamara tammy tanya tara tatiana ted teresa terry tessa theodore
  theresa thierry thomas tiffany tim timothy tina tobias toby todd tom tomas tommy tony tracey tracy trevor tyler
  ulrich umar ursula usha vadim valentina valeria valerie valerio valery vanessa vasily vera veronica veronika vicente
  vicki vicky victor victoria viktor vincent vincenzo virginia vitaly vivian vlad vladislav volodymyr vyacheslav
  walter wanda wayne wendell wendy werner wesley whitney wilfred wilhelm willem william willy wilma winston xenia yana
  yasmin yegor yelena yevgeny yolanda youssef yulia yuri yury yusuf yves yvette yvonne zach zachary zoe
`);
