// First names that turn a surname or a place's name after them into somebody's, as far as they are common.
import { words } from './contract.ts';

/**
 * In Latin letters, folded: the names of at least 3 in 10,000 people in the US Census Bureau's "Frequently Occurring First Names"
 * of 1990 (public domain). Left out are those that WordNet 3.1 has as a place (Austin) or as a word of its own with five or
 * more occurrences in tagged texts (Mark).
 */
export const westernGivenNames: ReadonlySet<string> = words(`
  aaron abraham ada adam adrian adrienne agnes alan albert alberto alejandro alex alexander alexandra alexis alfonso
  alfred alfredo alice alicia alison allan allen allison alma alton alvin alyssa amanda amber amelia amy ana andre
  andrea andres andrew andy angela angelica angelina angelo angie anita ann anna anne annette annie anthony antoinette
  antonia antonio april archie arlene armando arnold arthur arturo ashley audrey barbara barry beatrice becky belinda
  ben benjamin bennie benny bernadette bernard bernice bertha bessie beth bethany betsy betty beulah beverly billie
  billy blake blanca blanche bobbie bobby bonnie brad bradley brandi brandon brandy brenda brent brett brian bridget
  brooke bruce byron calvin cameron candace candice carl carla carlos carlton carmen carol carole caroline carolyn
  carrie casey cassandra catherine cathy cecelia cecil cecilia celia cesar charlene charles charlie chelsea cheryl
  chris christie christina christine christopher christy cindy claire clara clarence claude claudia clayton clifford
  clifton clyde cody colin colleen connie constance cora corey cory courtney craig cristina crystal curtis cynthia
  daisy dale damon dan dana daniel danielle danny darlene darrell darren darryl daryl dave david dean deanna debbie
  deborah debra delbert della delores denise dennis derek derrick desiree diana diane dianna dianne dolores dominic
  don donald donna donnie dora doreen dorothy doug douglas duane dustin dwayne dwight earl earnest ed eddie edgar
  edith edmund edna eduardo edward edwin eileen elaine eleanor elena elizabeth ella ellen elmer eloise elsie emily
  emma enrique eric erica erik erika erma ernest ernestine ernesto estelle esther ethel eula eunice eva evan evelyn
  everett fannie faye felicia felipe felix fernando flora floyd frances francis francisco frank franklin fred freda
  freddie fredrick gabriel gail garry gayle gene genevieve geoffrey george gerald geraldine gerard gerardo gertrude
  gilbert gina ginger gladys glen glenda glenn gloria gordon grace greg gregory gretchen guadalupe guillermo gwen
  gwendolyn hannah harold harriet harry harvey hattie hazel heather hector heidi helen henrietta henry herbert herman
  hilda holly horace howard hubert hugh ian ida inez ira irene iris irma isaac isabel ivan jack jackie jacob
  jacqueline jacquelyn jaime james jamie jan jana jane janet janice janie janis jared jasmine jason javier jay jean
  jeanette jeanne jeannette jeff jeffery jeffrey jenna jennie jennifer jenny jeremiah jeremy jerome jerry jesse
  jessica jessie jesus jill jim jimmie jimmy jo joan joann joanna joanne jodi jody joe joel joey john johnathan
  johnnie johnny jon jonathan jonathon jorge jose joseph josephine joshua joyce juan juana juanita judith judy julia
  julian julie julio julius june justin kara karen kari karl karla katherine kathleen kathryn kathy katie katrina kay
  kayla keith kelley kelli kelly kelvin ken kendra kenneth kenny kerry kevin kim kimberly kirk krista kristen kristi
  kristin kristina kristine kristy krystal kurt kyle lance larry latoya laura lauren laurie laverne leah leigh lena
  leona leonard leroy leslie lester leticia lewis lillian lillie linda lindsay lindsey lisa lloyd lois lola lonnie
  lora loren lorenzo loretta lori louis louise lucas lucille lucy luis luke lula luther luz lyle lynda lynette lynn
  lynne mabel mable madeline mae maggie malcolm mamie manuel marc marcella marcia marco marcus margaret margarita
  margie marguerite maria marian marianne marie marilyn mario marion marjorie marlene marsha marshall martha martin
  marvin mary maryann mathew matt matthew mattie maureen maurice max maxine megan meghan melanie melinda melissa
  melvin mercedes meredith michael micheal michele michelle miguel mike mildred milton minnie miriam misty mitchell
  molly monica monique morris muriel myra myron myrtle nadine naomi natalie natasha nathan nathaniel neal neil nellie
  nelson nicholas nichole nick nicole nina noel nora norma norman olga olive oliver olivia omar opal oscar otis pablo
  pam pamela patricia patrick patsy patty paul paula paulette pauline pearl pedro peggy penny perry pete peter philip
  phillip phyllis preston priscilla rachael rachel rafael ralph ramon ramona randall randolph randy raquel raul
  raymond rebecca reginald rene renee rex rhonda ricardo richard rick rickey ricky rita robert roberta roberto robin
  robyn rochelle roderick rodney rodolfo roger roland ron ronald ronnie rosa rosalie rosemarie rosemary rosie ross
  roxanne roy ruben ruby rudolph rudy russell ruth ryan sabrina sadie sally sam samantha samuel sandra sandy sara
  sarah scott sean sergio seth shane shannon sharon shaun shawn sheila shelia shelley shelly sheri sherri sherry
  sheryl shirley sidney sonia sonya sophia spencer stacey stacy stanley stella stephanie stephen steve steven stuart
  susan susie suzanne sylvia tamara tammy tanya tasha ted teresa teri terrance terrence terri terry thelma theodore
  theresa thomas tiffany tim timothy tina todd tom tommy toni tony tonya tracey traci tracy travis trevor tricia
  tyrone valerie vanessa velma vera verna vernon veronica vicki vickie vicky victor vincent viola violet virgil vivian
  wade wallace walter wanda wayne wendell wendy wesley whitney wilbur willard william willie willis wilma wm yolanda
  yvette yvonne zachary
`);
